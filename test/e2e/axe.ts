/** What axe-core says of a page, or of a part of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Half as long as the source that the package hands out, for a page to read. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Found {
  /** What breaks a rule: where, as the HTML of each place. */
  readonly violations: ReadonlyArray<{ readonly id: string; readonly places: readonly string[] }>;
  /** The rules that left a place for a person to judge. */
  readonly undecided: readonly string[];
  /** All rules that ran. */
  readonly rules: readonly string[];
}

/** Checks what is shown. What is not is taken out of the page meanwhile: axe reads the whole of it each time. */
export async function runAxe(page: Page, part = 'html', rules: axe.RuleObject = {}): Promise<Found> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  // What is hidden follows the language after the frame that shows it, and would pass over what is taken out.
  await page.waitForFunction(
    () => !document.querySelector(`.in-${document.documentElement.dataset['lang']}[hidden]`),
  );
  return page.evaluate(
    async ([selector, more]) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      // A bar that stays covers part of what is scrolled under it.
      scrollTo(0, 0);
      const parts = '.slides > section, .console, .contents, nav, dialog, .in-zh, .in-en';
      const hidden = [...document.querySelectorAll(parts)].filter(
        (element) => !element.checkVisibility({ visibilityProperty: true }),
      );
      const places = hidden.map((element) => {
        const place = document.createComment('');
        element.replaceWith(place);
        return [place, element] as const;
      });
      const { violations, incomplete, passes, inapplicable } = await checker.run(selector, {
        resultTypes: ['violations'],
        rules: more,
      });
      for (const [place, element] of places.toReversed()) place.replaceWith(element);
      return {
        violations: violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html) })),
        undecided: incomplete.map(({ id }) => id),
        rules: [violations, incomplete, passes, inapplicable].flat().map(({ id }) => id),
      };
    },
    [part, rules] as const,
  );
}

/** What breaks a rule, a line each. */
export async function findViolations(page: Page, part?: string): Promise<string[]> {
  const { violations } = await runAxe(page, part);
  return violations.flatMap(({ id, places }) => places.map((html) => `${id}: ${html.slice(0, 160)}`));
}
