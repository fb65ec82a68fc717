import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import deckSpec from '../../examples/small/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { squeeze } from '../../src/pdf/check-text.ts';
import { languages, plain } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { groundOf, showOnPaper } from './on-paper.ts';
import { readPdf, type PdfFile } from '../../src/pdf/read-pdf.ts';
import { keepConsole } from './speaker-windows.ts';
import { findUnreadable } from './unreadable.ts';

const browser = useBrowser();
const { slides } = resolveDeck(deckSpec);

/** The presenter's console on a page that tests share, in a language, with nothing open over it. */
async function keepSpeaker(language: 'zh' | 'en'): Promise<Page> {
  const { page } = await browser.keep(`${inject('smallUsbUrl')}deck.html?view=speaker`);
  await page.waitForSelector('.console[data-ready]');
  await page.keyboard.press('Escape');
  const spoken = { zh: '講者備註', en: 'Notes' }[language];
  if ((await page.innerText('#speaker-notes')) !== spoken) await page.keyboard.press('Shift+L');
  await expect.poll(() => page.innerText('#speaker-notes')).toBe(spoken);
  return page;
}

async function printConsole(page: Page): Promise<PdfFile> {
  const printed = await readPdf(await page.pdf({ format: 'A4' }));
  await page.keyboard.press('y');
  expect(await page.isVisible('dialog.log')).toBe(true);
  expect(await page.locator('.console > .paper').count()).toBe(0);
  return printed;
}

it.for(languages)('Ctrl+P in the console prints each slide with its notes (%s)', async (language) => {
  const { pages } = await printConsole(await keepSpeaker(language));
  expect(pages).toHaveLength(slides.length);
  const short = slides.filter(({ headline, notes }, index) => {
    const text = squeeze(pages[index]?.text ?? '');
    const words = plain(notes[language]).replaceAll('▶', '');
    return ![plain(headline[language]), words].every((wanted) =>
      text.replaceAll('▶', '').includes(squeeze(wanted)),
    );
  });
  expect(short.map(({ id }) => id)).toEqual([]);
});

it('the public edition prints the slides, and says where the notes are', async () => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?view=speaker&lang=en`);
  await page.waitForSelector('.console[data-ready]');
  const { pages } = await printConsole(page);
  expect(pages).toHaveLength(slides.length);
  expect(pages[0]?.text).toContain('public edition holds no notes');
});

it('the pointer and what is drawn over the slides get onto no page of the audience’s, and add none', async () => {
  const { page, speaker } = await keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, 'lights/3');
  await speaker.keyboard.press('i');
  await page.waitForSelector('.slides > .over-slide .pointer[visibility="visible"]');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(slides.length);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.slides > :visible:not(section)').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.waitForSelector('.slides > .over-slide');
  await speaker.keyboard.press('i');
});

it('of a dark console the notes are printed light, each slide set as on the stage', async () => {
  const { page } = await browser.visit(`${inject('smallUsbUrl')}deck.html?view=speaker&theme=dark`, {
    viewport: { width: 1024, height: 4000 },
  });
  await page.waitForSelector('.console[data-ready]');
  const showAgain = await showOnPaper(page);
  expect(await groundOf(page)).toBe('rgb(255, 255, 255)');
  expect(await findUnreadable(page, '.console')).toEqual([]);
  // What the console says of its own headings and paragraphs must not reach those of a slide.
  const changed = await page.evaluate(() => {
    const setOf = (element: Element): string => {
      const { fontSize, lineHeight, marginTop, padding, fontWeight } = getComputedStyle(element);
      return [fontSize, lineHeight, marginTop, padding, fontWeight].join(' ');
    };
    return [...document.querySelectorAll('.paper .preview > .slide')].flatMap((copy, index) => {
      const slide = document.querySelectorAll('.slides > section')[index];
      if (!slide) return ['no slide'];
      const left =
        ':is(.anchor, .notes, .detail, [data-described]), :is(.notes, .detail, [data-described]) *';
      const own = [...slide.querySelectorAll('*')].filter((element) => !element.matches(left));
      return [...copy.querySelectorAll('*')].flatMap((element, at) => {
        const original = own[at];
        return original && setOf(element) === setOf(original)
          ? []
          : [`${slide.id}: ${element.outerHTML.slice(0, 60)}`];
      });
    });
  });
  expect(changed).toEqual([]);
  await showAgain();
  await page.keyboard.press('y');
  await showOnPaper(page);
  expect(await groundOf(page)).toBe('rgb(255, 255, 255)');
  expect(await findUnreadable(page, '.console')).toEqual([]);
});

it('with the log open the log is printed alone', async () => {
  const page = await keepSpeaker('en');
  await page.keyboard.press('y');
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('Rehearsal log');
  // Which run it is, but no button.
  expect(pages[0]?.text).toContain('This run');
  expect(pages[0]?.text).not.toContain('CSV');
});
