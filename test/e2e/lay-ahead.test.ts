import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openDeck, placeOf } from './deck.ts';

const browser = useBrowser();

const QUESTIONS_OF_DECK = [
  '.slides>section',
  '.slides section',
  '.slides>section.present>section',
  '.slides>section.future',
  '.slides section:not(.stack):not([data-visibility="uncounted"])',
  '.controls',
];
const QUESTIONS_OF_SLIDE = [
  '.fragment',
  '.fragment.visible',
  '.fragment:not(.visible)',
  'section',
  'video, audio',
  'h2',
];

it('what reveal.js asks of the page is answered as by a search, wherever the talk stands', async () => {
  const { page } = await openDeck(browser, '#/topic-ai');
  for (const key of ['ArrowRight', 'PageDown', 'PageUp', 'Shift+ArrowRight', 'Home']) {
    await page.keyboard.press(key);
    const differences = await page.evaluate(
      ([ofDeck, ofSlide]) => {
        const isWrong = (element: Element, question: string): boolean => {
          const searched = [...Element.prototype.querySelectorAll.call(element, question)];
          const answered = [...element.querySelectorAll(question)];
          return (
            searched.length !== answered.length ||
            searched.some((one, index) => one !== answered[index]) ||
            element.querySelector(question) !== (searched[0] ?? null)
          );
        };
        const deck = document.querySelector('.reveal') ?? document.body;
        const slides = [...document.querySelectorAll('.slides > section')];
        return [
          ...ofDeck.filter((question) => isWrong(deck, question)),
          ...ofSlide.filter((question) => slides.some((slide) => isWrong(slide, question))),
        ];
      },
      [QUESTIONS_OF_DECK, QUESTIONS_OF_SLIDE] as const,
    );
    expect(differences.map((question) => `${key}: ${question}`)).toEqual([]);
  }
});

it('the slides beside the one that is shown are laid out ahead, unseen and out of reach', async () => {
  const { page } = await openDeck(browser, '#/topic-ai');
  const near = (): Promise<string[]> =>
    page
      .locator('.slides > section')
      .evaluateAll((slides) =>
        slides.filter((slide) => slide.getBoundingClientRect().width > 0).map(({ id }) => id),
      );
  await expect.poll(near).toEqual(['topic-blockchain', 'topic-ai', 'topic-cybersecurity']);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(near).toEqual(['topic-ai', 'topic-cybersecurity', 'topic-data']);
  expect(await placeOf(page)).toBe('topic-cybersecurity 0');
  expect(await page.locator('.slides > section:visible').count()).toBe(1);
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
});

it('nothing of a slide outlasts it on the screen, in either direction', async () => {
  const { page } = await openDeck(browser, '#/topic-ai/3', { reducedMotion: 'no-preference' });
  const left = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.slides > section:not(.present) *')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 80)),
    );
  // Only a slide that stays laid out can be seen after it.
  await expect.poll(() => page.locator('.slides > section[data-near]').count()).toBe(3);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--quick', '10s');
  });
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    expect(await left()).toEqual([]);
  }
});
