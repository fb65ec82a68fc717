import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

/** What a screen reader is told of the drawings of a page: names and descriptions. */
async function toldOfDrawings(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name, description }) =>
    !ignored && /^(?:image|graphics-document)$/iu.test(String(role?.value))
      ? [`${String(name?.value)} ${String(description?.value ?? '')}`]
      : [],
  );
}

/** How many elements of each language are marked as hidden, of how many. */
function hiddenIn(page: Page): Promise<Record<string, boolean[]>> {
  return page.evaluate(
    (all) =>
      Object.fromEntries(
        all.map((language) => [
          language,
          [
            ...new Set(
              [...document.querySelectorAll(`.in-${language}`)].map((one) => one.hasAttribute('hidden')),
            ),
          ],
        ]),
      ),
    languages,
  );
}

it.for([
  ['the deck', '?view=deck&lang=#/bodies/2'],
  ['the article', '?view=read&lang='],
  ['the handout', 'handout.html?lang='],
  ['the statement', 'accessibility.html?lang='],
] as const)(
  'what is hidden and what is told of drawings is in the language that is shown: %s',
  async ([name, address]) => {
    for (const [lang, title, own, other] of [
      ['zh', /^[^a-z]*$/u, /[\p{sc=Han}、。]/u, /\bdelegation\b|\b(?:will|both)\b/u],
      ['en', /^\P{sc=Han}*$/u, /[a-z]|, /u, /[\p{sc=Han}、。]/u],
    ] as const) {
      const { page } = await browser.visit(
        `${inject('smallSiteUrl')}${address.replace('lang=', `lang=${lang}`)}`,
      );
      await expect.poll(() => hiddenIn(page)).toEqual({ zh: [lang !== 'zh'], en: [lang !== 'en'] });
      expect(await page.title()).toMatch(title);
      if (name === 'the statement') continue;
      await expect.poll(() => toldOfDrawings(page)).not.toEqual([]);
      const told = await toldOfDrawings(page);
      expect(told.filter((words) => !own.test(words) || other.test(words))).toEqual([]);
    }
  },
);

it('a change of the language takes along what is hidden', async () => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}#/bodies/2`);
  await page.keyboard.press('l');
  await expect.poll(() => hiddenIn(page)).toEqual({ zh: [true], en: [false] });
  const told = await toldOfDrawings(page);
  expect(told.filter((words) => /\p{sc=Han}/u.test(words))).toEqual([]);
});
