import { expect, inject, it } from 'vitest';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';
import { languages, type Language } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const measure = measureWithFonts();

/** A line of a picture as the browser sets it; lengths in pixels of the slide. */
interface ShownLine {
  readonly text: string;
  readonly lang: Language;
  readonly weight: 400 | 500 | 700;
  readonly size: number;
  readonly width: number;
}

it('every line of a picture is as wide as it was measured, to half a pixel or an eighth of a percent', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read`, {
    viewport: { width: 2400, height: 1200 },
  });
  // The article grows with a reader's own text size: about as large as the stage, so that little is rounded.
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 30 } });
  await page.evaluate(() => document.fonts.ready);
  const off: string[] = [];
  let count = 0;
  for (const language of languages) {
    await page.evaluate((lang) => (document.documentElement.dataset['lang'] = lang), language);
    const lines = await page.evaluate(shownLines);
    count += lines.length;
    for (const { text, lang, weight, size, width } of lines) {
      const measured = measure(text, weight, lang) * size;
      if (Math.abs(measured - width) > Math.max(0.5, measured / 800)) {
        off.push(
          `${lang} ${weight} ${size.toFixed(1)} “${text}”: ${width.toFixed(1)}, measured ${measured.toFixed(1)}`,
        );
      }
    }
  }
  expect(off).toEqual([]);
  expect(count).toBeGreaterThan(300);
});

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
