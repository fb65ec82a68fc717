/** The checks that the accessibility statement of the deck reports. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { CheckedPart, CheckResults } from '../../src/deck/accessibility.ts';
import { RULES_IN_PROFILE, uaRules } from '../../src/pdf/ua/check-ua.ts';
import type { useBrowser } from './browser.ts';
import { findCoveredStops } from './covered-stops.ts';
import { openDeck } from './deck.ts';
import { walkDeck } from './walk-deck.ts';

type Browser = ReturnType<typeof useBrowser>;

const wide = { width: 1280, height: 720 };

/** Each language and each theme once, in a wide window and in a narrow one. */
const settings = [
  ['lang=zh&theme=light', wide],
  ['lang=en&theme=dark', { width: 375, height: 700 }],
] as const;

/** Checks every part of the built deck that the statement names. */
export async function auditDeck(browser: Browser): Promise<Omit<CheckResults, 'date'>> {
  const none = (): CheckResults['found']['axe'] => ({ article: [], slides: [], handout: [], statement: [] });
  const found = { axe: none(), targets: none(), focus: none() };
  const [rules, undecided] = [new Set<string>(), new Set<string>()];

  const check = async (part: CheckedPart, page: Page, root: string): Promise<void> => {
    found.focus[part].push(...(await findCoveredStops(page, root)));
    const { violations, incomplete, passes, inapplicable } = await runAxe(page, root);
    for (const { id } of [...violations, ...incomplete, ...passes, ...inapplicable]) rules.add(id);
    for (const { id } of incomplete) undecided.add(id);
    for (const { id, nodes } of violations)
      found[id === 'target-size' ? 'targets' : 'axe'][part].push(`${id} × ${nodes.length}`);
  };
  for (const [query, viewport] of settings) {
    for (const [part, address] of [
      ['article', `?view=read&${query}`],
      ['handout', `handout.html?${query}`],
      ['statement', `accessibility.html?${query}`],
    ] as const) {
      const { page } = await browser.open(`${inject('siteUrl')}${address}`, {
        // A handout is as wide as its paper; in a narrow window it is cut off, and moved.
        viewport: part === 'handout' ? wide : viewport,
      });
      await page.waitForFunction(() => document.readyState === 'complete');
      await check(part, page, 'html');
    }
  }
  const { page } = await openDeck(browser, `?view=deck&${settings[0][0]}`, { viewport: wide });
  // All that a slide has is there at its last step; in the other setting the article has it.
  await walkDeck(page, { everyStep: false }, async () => {
    await setAside(page);
    await check('slides', page, 'section.present');
    await page.evaluate(() => document.dispatchEvent(new Event('put-back')));
  });
  return {
    browser: 'Chromium',
    axe: { version: axe.version, rules: rules.size, undecided: [...undecided].toSorted() },
    pdf: { rules: uaRules.length, of: RULES_IN_PROFILE },
    found,
  };
}

/** Takes the other slides and all that stands around them out of the page, which axe reads whole each time. */
async function setAside(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll(
      '.slides > section:not(.present), .console, .contents, .foot, nav, dialog',
    )) {
      const place = document.createComment('');
      part.replaceWith(place);
      document.addEventListener('put-back', () => place.replaceWith(part), { once: true });
    }
  });
}

async function runAxe(page: Page, root: string): Promise<axe.AxeResults> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate((selector) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // A bar that stays covers part of what is scrolled under it.
    scrollTo(0, 0);
    return checker.run(selector, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
  }, root);
}
