/** The terms of the deck in `slides/`, whatever deck that is. */
import { expect, it } from 'vitest';
import deckSpec from '../../../slides/deck.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { useBrowser } from '../browser.ts';
import { moveTo, openDeck } from '../deck.ts';
import { slidesOf } from '../walk-deck.ts';

const browser = useBrowser();
const { languages } = resolveDeck(deckSpec);

it('an entry is as large as what is read from a room, and covers no words of the slide while there is room', async () => {
  const { page } = await openDeck(browser, '?lang=zh#/opening', {
    viewport: { width: 1920, height: 1080 },
  });
  const covered: string[] = [];
  for (const lang of languages) {
    if (lang === languages[1]) await page.keyboard.press('l');
    for (const slide of await slidesOf(page)) {
      await moveTo(page, `${slide.id}/${slide.steps}`);
      for (const one of await page.locator('section.present .term:visible').all()) {
        await one.focus();
        covered.push(
          ...(await page.evaluate(wordsUnderEntry)).map((words) => `${lang} ${slide.id}: ${words}`),
        );
      }
    }
  }
  expect(covered).toEqual([]);
});

/** Words of the slide that lie under the entry that is open, and type in it that is too small. Runs in the page. */
function wordsUnderEntry(): string[] {
  const open = document.querySelector('.term-entry:popover-open');
  const slide = document.querySelector('section.present');
  if (!open || !slide) return ['no entry is open'];
  const box = open.getBoundingClientRect();
  const small = [...open.querySelectorAll('span')].filter(
    (one) => one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < 28,
  );
  const found = small.map((one) => `too small: ${one.textContent}`);
  const lines: Array<{ text: string; rect: DOMRect; isTerm: boolean }> = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      lines.push({ text, rect, isTerm: parent.closest('[aria-expanded="true"]') !== null });
  }
  const under = ({ left, right, top, bottom }: DOMRect): typeof lines =>
    lines.filter(
      ({ rect }) =>
        Math.min(right, rect.right) - Math.max(left, rect.left) > 2 &&
        Math.min(bottom, rect.bottom) - Math.max(top, rect.top) > 2,
    );
  const covered = under(box);
  found.push(...covered.filter(({ isTerm }) => isTerm).map(({ text }) => `its own term ${text}`));
  if (covered.length === 0) return found;
  // Where it covers something, it would do so anywhere.
  for (let top = 8; top + box.height < innerHeight - 8; top += 12)
    for (let left = 8; left + box.width < innerWidth - 8; left += 12)
      if (under(new DOMRect(left, top, box.width, box.height)).length === 0)
        return [
          ...found,
          `${covered.map(({ text }) => text).join()} though there is room at ${left}, ${top}`,
        ];
  return found;
}
