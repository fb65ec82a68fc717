/** Takes pictures of the slides of a deck, for documents. */
import type { Page } from 'playwright-core';

/** Writes a picture of each slide in English, at its last step, from the deck at an address. */
export async function takePictures(
  page: Page,
  address: string,
  slides: ReadonlyArray<{ readonly id: string; readonly steps: number }>,
  pathOf: (id: string) => string,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1200, height: 675 });
  for (const { id, steps } of slides) {
    // One page shows one slide after the other.
    // oxlint-disable no-await-in-loop
    await page.goto(`${address}?view=deck&lang=en&theme=light&of=${id}#/${id}/${steps}`);
    await page.locator(`html[data-ready] #${id}.present`).waitFor();
    await page.locator('.present .fragment:not(.visible)').first().waitFor({ state: 'detached' });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.screenshot({ path: pathOf(id) });
    // oxlint-enable no-await-in-loop
  }
}
