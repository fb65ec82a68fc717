/** A window as it is printed, to be looked at while it stands. */
import type { Page } from 'playwright-core';

/** Shows the sheets for paper and lets the scripts do what they do before printing; gives what undoes it. */
export async function showOnPaper(page: Page): Promise<() => Promise<void>> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  return async () => {
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await page.emulateMedia({ media: null });
  };
}

/** The colour of the sheet of paper, where the browser prints backgrounds. */
export function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    return colorScheme === 'dark' ? 'what a dark browser has' : 'rgb(255, 255, 255)';
  });
}
