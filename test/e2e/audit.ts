/** The checks that the accessibility statement of the deck reports. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { CheckedPart, CheckResults } from '../../src/deck/accessibility.ts';
import { RULES_IN_PROFILE, uaRules } from '../../src/pdf/ua/check-ua.ts';
import { runAxe } from './axe.ts';
import type { useBrowser } from './browser.ts';
import { findCoveredStops } from './covered-stops.ts';
import { openDeck } from './deck.ts';
import { walkDeck } from './walk-deck.ts';

type Browser = ReturnType<typeof useBrowser>;

/** Each language once, for the structure; each theme once, for the colours. */
const pairs = ['lang=zh&theme=light', 'lang=en&theme=dark'] as const;

const wide = { width: 1280, height: 720 };
const windows = [wide, { width: 375, height: 700 }] as const;

/** Checks every part of the built deck that the statement names. */
export async function auditDeck(browser: Browser): Promise<Omit<CheckResults, 'date'>> {
  const none = (): CheckResults['found']['axe'] => ({ article: [], slides: [], handout: [], statement: [] });
  const found = { axe: none(), targets: none(), focus: none() };
  const [rules, undecided] = [new Set<string>(), new Set<string>()];

  const check = async (part: CheckedPart, page: Page, root: string): Promise<void> => {
    found.focus[part].push(...(await findCoveredStops(page, root)));
    const ran = await runAxe(page, root, { 'target-size': { enabled: true } });
    for (const id of ran.rules) rules.add(id);
    for (const id of ran.undecided) undecided.add(id);
    for (const { id, places } of ran.violations)
      found[id === 'target-size' ? 'targets' : 'axe'][part].push(`${id} × ${places.length}`);
  };
  for (const pair of pairs) {
    for (const [part, address] of [
      ['article', `?view=read&${pair}`],
      ['handout', `handout.html?${pair}`],
      ['statement', `accessibility.html?${pair}`],
    ] as const) {
      const { page } = await browser.visit(`${inject('siteUrl')}${address}`);
      await page.waitForFunction(() => document.readyState === 'complete');
      // A handout is as wide as its paper; in a narrow window it is cut off, and moved.
      for (const viewport of part === 'handout' ? [wide] : windows) {
        await page.setViewportSize(viewport);
        await check(part, page, 'html');
      }
    }
    const { page } = await openDeck(browser, `?view=deck&${pair}`, { viewport: wide });
    // All that a slide has is there at its last step.
    await walkDeck(page, { everyStep: false }, () => check('slides', page, 'section.present'));
  }
  return {
    browser: 'Chromium',
    axe: { version: axe.version, rules: rules.size, undecided: [...undecided].toSorted() },
    pdf: { rules: uaRules.length, of: RULES_IN_PROFILE },
    found,
  };
}
