/** Goes through everything that can be chosen on a slide that is explored. */
import type { Page } from 'playwright-core';
import { choicesOf, measureExploring } from './measure-exploring.ts';

/** What is wrong in any choice on a slide of a deck on the stage, each with the choice. */
export async function findUncoveredFaults(page: Page, slide: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const choices = await page.evaluate(choicesOf, slide);
  const found: string[] = [];
  for (const choice of choices) {
    await page.evaluate((hash) => (location.hash = hash), `#/${slide}?${choice}`);
    // The step is written into the address once it has been followed.
    await page.waitForFunction((place) => location.hash.startsWith(place), `#/${slide}/`);
    await page.waitForFunction((wanted) => location.hash.endsWith(wanted), `?${choice}`);
    found.push(...(await page.evaluate(measureExploring)).map((fault) => `${slide} ${choice}: ${fault}`));
  }
  return found;
}
