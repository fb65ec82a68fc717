import { expect, it } from 'vitest';
import { isLongRun } from '../../src/gate/test-all.ts';
import { useBrowser } from './browser.ts';
import { keepSmallDeck, openDeck } from './deck.ts';
import { measureContrast } from './measure-contrast.ts';
import { measureSlide } from './measure-slide.ts';
import { typeMinimums } from './type-minimums.ts';
import { walkDeck } from './walk-deck.ts';

const browser = useBrowser();
const viewport = { width: 1920, height: 1080 };

// A theme changes no layout, so that each is measured with one language.
it.for(
  isLongRun()
    ? (['zh', 'en'] as const).flatMap((lang) =>
        (['light', 'dark'] as const).map((theme) => [lang, theme] as const),
      )
    : ([
        ['zh', 'light'],
        ['en', 'dark'],
      ] as const),
)('every slide and step is legible and within its place (%s, %s)', async ([lang, theme]) => {
  const { page } = await openDeck(browser, `?lang=${lang}&theme=${theme}`, { viewport });
  const found: string[] = [];
  await walkDeck(page, { everyStep: true }, async (place) => {
    const problems = [
      ...(await page.evaluate(measureSlide, typeMinimums)),
      ...(await page.evaluate(measureContrast)),
    ];
    found.push(...problems.map((problem) => `${place}: ${problem}`));
  });
  expect(found).toEqual([]);
});

it.for([
  ['small type in a headline', 'h2 span', 'font-size:44px', /is 44 px, under 48/u],
  ['small type in a picture', '.b-body.bold .b-at', 'font-size:35px', /is 35 px, under 36/u],
  ['a small label', '.b-ground .b-at', 'font-size:29px', /is 29 px, under 30/u],
  ['a small foot', 'footer span', 'font-size:23px', /is 23 px, under 24/u],
  ['text beyond the slide', 'h2', 'left:1500px;width:900px', /leaves the margins/u],
  ['text in the margin', '.other-headline', 'left:60px', /leaves the margins/u],
  ['text over text', '.other-headline', 'top:120px', /overlaps/u],
  ['text beyond its box', '.b-bead .b-at', 'translate:0 -60px', /leaves its box/u],
  ['a box in the margin', 'rect.b-s-ink', 'translate:-150px', /class="b-s-ink"> leaves the margins/u],
  ['a picture over the foot', 'rect.b-s-ink', 'translate:0 60px', /lies over the foot/u],
  ['what is clipped', '.b-body.bold .b-at', 'overflow:hidden;height:20px', /is clipped/u],
] as const)('the measurement finds %s', async ([, query, css, complaint]) => {
  const { page } = await keepSmallDeck(browser, 'lights/3');
  const before = await page.evaluate(measureSlide, typeMinimums);
  const broken = await page.locator(`#lights ${query}`).all();
  await page.evaluate(
    ([selector, style]) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) element.style.cssText = style;
    },
    [`#lights ${query}`, css] as const,
  );
  const after = await page.evaluate(measureSlide, typeMinimums);
  for (const element of broken) await element.evaluate((one) => one.removeAttribute('style'));
  expect(before).toEqual([]);
  expect(after.join('\n')).toMatch(complaint);
});

it('the measurement finds pale type', async () => {
  const { page } = await keepSmallDeck(browser, 'lights/3');
  expect(await page.evaluate(measureContrast)).toEqual([]);
  const headline = page.locator('#lights h2');
  await headline.evaluate((element) => (element.style.color = '#bbb'));
  const found = await page.evaluate(measureContrast);
  await headline.evaluate((element) => element.removeAttribute('style'));
  expect(found.join('\n')).toMatch(/contrast of 1\.\d/u);
});
