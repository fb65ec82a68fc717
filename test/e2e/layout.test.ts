import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { keepSmallDeck } from './deck.ts';
import { measureContrast } from '../../src/rendered/measure-contrast.ts';
import { measureSlide } from '../../src/rendered/measure-slide.ts';
import { typeMinimums } from '../../src/rendered/type-minimums.ts';

const browser = useBrowser();

it.for([
  ['small type in a headline', 'h2 span', 'font-size:44px', /is 44 px, under 48/u],
  ['small type in a picture', '.b-body.bold .b-at', 'font-size:35px', /is 35 px, under 36/u],
  ['a small label', '.b-ground .b-at', 'font-size:29px', /is 29 px, under 30/u],
  ['a small foot', 'footer span', 'font-size:23px', /is 23 px, under 24/u],
  ['text beyond the slide', 'h2', 'left:1500px;width:900px', /leaves the margins/u],
  ['text in the margin', '.other-headline', 'left:60px', /leaves the margins/u],
  ['text over text', '.other-headline', 'top:120px', /overlaps/u],
  ['text beyond its box', '.b-bead .b-at', 'translate:0 -60px', /leaves its box/u],
  ['a box in the margin', 'rect.b-s-ink', 'translate:-150px', /class="b-s b-s-ink"> leaves the margins/u],
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
