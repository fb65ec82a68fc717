/** Goes through a presented deck, slide by slide and step by step. */
import type { Page } from 'playwright-core';
import type { Slide } from '../deck/deck.ts';

/** Stops at each step of each slide; the place is given as `lights 2`. The page shows the deck on the stage. */
export async function walkStage(
  page: Page,
  slides: ReadonlyArray<Pick<Slide, 'id' | 'steps'>>,
  visit: (slide: string, step: number) => Promise<void>,
): Promise<void> {
  await page.waitForSelector('html[data-ready]');
  for (const { id, steps } of slides) {
    for (let step = 0; step <= steps; step += 1) {
      await page.evaluate((hash) => (location.hash = hash), `#/${id}/${step}`);
      await page.waitForFunction(
        ([slide, shown]) => {
          const present = document.querySelector('.slides > section.present');
          const visible = [...(present?.querySelectorAll<HTMLElement>('.fragment.visible') ?? [])];
          const count = new Set(visible.map(({ dataset }) => dataset['fragmentIndex'])).size;
          return present?.id === slide && count === shown;
        },
        [id, step] as const,
      );
      await untilSet(page);
      await visit(id, step);
    }
  }
}

/** Waits until what is shown is set in the fonts that it asks for: those that a slide lacks it asks for when it is laid out. */
export async function untilSet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    do {
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    } while (document.fonts.status !== 'loaded');
  });
}
