/** The checks that the accessibility statement of the deck reports. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { CheckedPart, CheckResults } from '../../../src/deck/accessibility.ts';
import type { Deck } from '../../../src/deck/deck.ts';
import { isLongRun } from '../../../src/gate/test-all.ts';
import { RULES_IN_PROFILE, uaRules } from '../../../src/pdf/ua/check-ua.ts';
import type { Language } from '../../../src/text/language.ts';
import { runAxe } from '../axe.ts';
import type { useBrowser } from '../browser.ts';
import { findCoveredStops } from '../covered-stops.ts';
import { openDeck } from '../deck.ts';
import { walkDeck } from '../walk-deck.ts';

type Browser = ReturnType<typeof useBrowser>;

const wide = { width: 1280, height: 720 };
const narrow = { width: 375, height: 700 };

/** Checks every part of the built deck that the statement names. */
export async function auditDeck(
  browser: Browser,
  { languages: [first, second] }: Deck,
): Promise<Omit<CheckResults, 'date'>> {
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
  const checkIn = async (
    windows: ReadonlyArray<typeof wide>,
    part: CheckedPart,
    page: Page,
  ): Promise<void> => {
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      await check(part, page, 'html');
    }
  };
  const visit = async (address: string): Promise<Page> => {
    const { page } = await browser.visit(`${inject('siteUrl')}${address}`);
    await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  };

  // Each language once, for the structure; each theme once, for the colours; each width once, but in the long run.
  const article = await visit('?view=read');
  await checkIn(isLongRun() ? [wide, narrow] : [wide], 'article', article);
  await showOthers(article, second);
  await checkIn(isLongRun() ? [wide, narrow] : [narrow], 'article', article);

  const { page: deck } = await openDeck(browser, '?view=deck', { viewport: wide });
  // All that a slide has is there at its last step.
  await walkDeck(deck, { everyStep: false }, () => check('slides', deck, 'section.present'));
  // In the other look their colours are measured with `npm run check -- --rendered`, and here in the long run.
  if (isLongRun()) {
    await showOthers(deck, second);
    await walkDeck(deck, { everyStep: false }, () => check('slides', deck, 'section.present'));
  }

  // A handout is as wide as its paper; in a narrow window it is cut off, and moved. It has one theme and one structure.
  const handout = await visit('handout.html');
  await checkIn([wide], 'handout', handout);
  if (isLongRun()) {
    await handout.locator(`input[name="lang"][value="${second}"]`).check();
    await checkIn([wide], 'handout', handout);
  }

  for (const pair of [`lang=${first}&theme=light`, `lang=${second}&theme=dark`])
    await checkIn([wide, narrow], 'statement', await visit(`accessibility.html?${pair}`));

  return {
    browser: 'Chromium',
    axe: { version: axe.version, rules: rules.size, undecided: [...undecided].toSorted() },
    pdf: { rules: uaRules.length, of: RULES_IN_PROFILE },
    found,
  };
}

/** Shows the deck in its other language and theme. */
async function showOthers(page: Page, second: Language): Promise<void> {
  await page.waitForSelector('html[data-ready][data-theme="light"]');
  for (const action of ['language', 'theme'])
    await page.locator(`[data-action="${action}"]`).first().dispatchEvent('click');
  await page.waitForSelector(`html[data-lang="${second}"][data-theme="dark"]`);
}
