/** How a browser sets the type of a page: in which weights, and how wide the lines of pictures come out. */
import type { Page } from 'playwright-core';
import { charactersByWeight } from '../../src/site/fonts/characters.ts';
import type { Language } from '../../src/text/language.ts';
import type { MeasureText } from '../../src/text/measure.ts';

/** The text of a page by the weights that it is set in. */
export function textByWeight(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const used: Record<string, string> = {};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style')) continue;
      const weight = getComputedStyle(parent).fontWeight;
      used[weight] = (used[weight] ?? '') + (node.textContent ?? '');
    }
    return used;
  });
}

/** The characters, each with its weight, for which the fonts of a page of HTML are not made. */
export function findUncovered(html: string, set: Readonly<Record<string, string>>): string[] {
  const subsets = new Map([...charactersByWeight(html)].map(([weight, subset]) => [String(weight), subset]));
  return Object.entries(set).flatMap(([weight, text]) =>
    [...new Set(text)]
      .filter((character) => character > ' ' && !subsets.get(weight)?.has(character))
      .map((character) => `${weight} ${character}`),
  );
}

/** A line of a picture as the browser sets it; lengths in pixels of the slide. */
interface ShownLine {
  readonly text: string;
  readonly lang: Language;
  readonly weight: 400 | 500 | 700;
  readonly size: number;
  readonly width: number;
}

/** The lines of pictures in the article, in both languages, and those that are not as wide as they were measured. */
export async function measureLineWidths(
  page: Page,
  measure: MeasureText,
): Promise<{ readonly count: number; readonly off: readonly string[] }> {
  await page.setViewportSize({ width: 2400, height: 1200 });
  // The article grows with a reader's own text size: about as large as the stage, so that little is rounded.
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 30 } });
  await page.evaluate(() => document.fonts.ready);
  const lines: ShownLine[] = [];
  for (const language of ['zh', 'en']) {
    await page.evaluate((lang) => (document.documentElement.dataset['lang'] = lang), language);
    lines.push(...(await page.evaluate(shownLines)));
  }
  const off = lines.flatMap(({ text, lang, weight, size, width }) => {
    const measured = measure(text, weight, lang) * size;
    return Math.abs(measured - width) > Math.max(0.5, measured / 800)
      ? [
          `${lang} ${weight} ${size.toFixed(1)} “${text}”: ${width.toFixed(1)}, measured ${measured.toFixed(1)}`,
        ]
      : [];
  });
  return { count: lines.length, off };
}

function shownLines(): ShownLine[] {
  const unit =
    Number.parseFloat(getComputedStyle(document.querySelector('.picture') ?? document.body).width) / 1728;
  return [...document.querySelectorAll<HTMLElement>('.b-line')].flatMap((line) => {
    if (!line.checkVisibility()) return [];
    const range = document.createRange();
    range.selectNodeContents(line);
    const style = getComputedStyle(line);
    const shown = [...line.childNodes]
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .trim();
    return {
      text: shown,
      lang: (line.closest('[lang]')?.getAttribute('lang') ?? '').startsWith('zh')
        ? ('zh' as const)
        : ('en' as const),
      weight: Number(style.fontWeight) as ShownLine['weight'],
      size: Number.parseFloat(style.fontSize) / unit,
      width: range.getBoundingClientRect().width / unit,
    };
  });
}
