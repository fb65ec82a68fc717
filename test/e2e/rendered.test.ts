import { expect, inject, it } from 'vitest';
import small from '../../examples/small/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { checkRendered } from '../../src/rendered/check-rendered.ts';
import { measureLines } from '../../src/rendered/measure-lines.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

/** The sheet of each mistake, and what is found of it; the pages are otherwise those of the small deck. */
const mistakes = [
  [
    'rendered/layout',
    '#lights h2 { left: 1500px; width: 900px; }',
    /^“.*” leaves the margins of the slide \(step 0, 中文, light\)$/u,
  ],
  ['rendered/contrast', '#lights h2 { color: #bbb; }', /has a contrast of 1\.\d \(step 0, 中文, light\)$/u],
  [
    'rendered/layout',
    '[data-view="read"] #tides h2 { margin-left: 300px; white-space: nowrap; }',
    /leaves its page by \d+ px \(phone, 中文\)$/u,
  ],
  [
    'rendered/layout',
    '.sheets h2 { white-space: nowrap; text-indent: 1500px; }',
    /^“.*” leaves its page by \d+ px \(paper, notes, 中文\)$/u,
  ],
  [
    'rendered/targets',
    '.toolbar button { all: unset; width: 18px; height: 18px; overflow: hidden; }',
    /18 × 18/u,
  ],
] as const;

it('each mistake is found once, by slide and field, and nothing else', async () => {
  const deck = resolveDeck({ ...small, sections: small.sections.slice(2, 3), backup: [], brief: {} });
  expect(deck.slides.map(({ id }) => id)).toEqual(['lights', 'tides']);
  const { page } = await browser.open(inject('smallSiteUrl'));
  const address = {
    deck: inject('smallSiteUrl'),
    handout: `${inject('smallSiteUrl')}handout.html`,
    looks: [['zh', 'light']],
  } as const;
  expect(await checkRendered(page, deck, address)).toEqual([]);
  await page.addInitScript(
    (css) => {
      document.addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      });
    },
    mistakes.map(([, css]) => css).join('\n'),
  );
  const found = await checkRendered(page, deck, address);
  for (const [rule, , message] of mistakes)
    expect(
      found.some((one) => one.rule === rule && message.test(one.message)),
      `${rule}: ${message}`,
    ).toBe(true);
  expect(found.find(({ rule }) => rule === 'rendered/contrast')).toMatchObject({
    place: 'slides/lights',
    field: 'headline.zh',
  });
});

it('lines that begin or end with a sign which they must not are found', async () => {
  const { page } = await browser.open('about:blank');
  await page.setContent(
    '<p style="width: 5em; line-break: anywhere; font: 20px sans-serif">港務局的船，每天都（準時）進港</p>',
  );
  expect(await page.evaluate(measureLines, 'body')).toEqual([
    '“，每天都（準” begins a line with ，',
    '“船，每天都（” ends a line with （',
  ]);
  await page.setContent('<p style="width: 6em; font: 20px sans-serif">港務局的船，每天都（準時）進港</p>');
  expect(await page.evaluate(measureLines, 'body')).toEqual([]);
});
