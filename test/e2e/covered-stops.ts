/** WCAG 2.4.11: nothing that takes the focus is hidden by what stands over the page. */
import type { Page } from 'playwright-core';

/**
 * Moves the focus to everything within a part of a page that takes it, forwards and back, and answers what is then out of
 * sight, or has a corner or its middle under a bar that stays.
 */
export function findCoveredStops(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate((selector) => {
    const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const stops = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (stop) => stop.closest(selector) !== null && stop.checkVisibility({ visibilityProperty: true }),
    );
    const pointsOf = (stop: HTMLElement): readonly Element[] => {
      // Of a choice whose field is not drawn, its label is seen.
      const shown = getComputedStyle(stop).opacity === '0' ? (stop.closest('label') ?? stop) : stop;
      const [{ left, right, top, bottom } = shown.getBoundingClientRect()] = shown.getClientRects();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const points = [
        [x, y],
        [x, top + 2],
        [x, bottom - 2],
        [left + 2, y],
        [right - 2, y],
      ] as const;
      return points.flatMap(([across, down]) => document.elementFromPoint(across, down) ?? []);
    };
    const staysOver = (stop: HTMLElement, hit: Element): boolean => {
      for (let over: Element | null = hit; over && !over.contains(stop); over = over.parentElement)
        if (/fixed|sticky/u.test(getComputedStyle(over).position)) return true;
      return false;
    };
    const covered = new Set<string>();
    for (const stop of [...stops, ...stops.toReversed()]) {
      stop.focus();
      if (document.activeElement !== stop) continue;
      const hits = pointsOf(stop);
      const isSeen = hits.some((hit) => stop.contains(hit) || hit.contains(stop));
      if (!isSeen || hits.some((hit) => staysOver(stop, hit))) covered.add(stop.outerHTML.slice(0, 120));
    }
    return [...covered];
  }, part);
}
