/** Goes through a presented deck, slide by slide. */
import type { Page } from 'playwright-core';
import { moveTo, placeOf, untilSet } from './deck.ts';

/** The slides of the deck on a page, each with the number of its steps. */
export function slidesOf(page: Page): Promise<Array<{ readonly id: string; readonly steps: number }>> {
  return page.locator('.slides > section').evaluateAll((slides) =>
    slides.map((slide) => {
      const fragments = [...slide.querySelectorAll<HTMLElement>('.fragment')];
      return { id: slide.id, steps: new Set(fragments.map(({ dataset }) => dataset['fragmentIndex'])).size };
    }),
  );
}

/** Stops at each slide, at its last step or, where `everyStep`, at every one; the place is given as `lights 2`. */
export async function walkDeck(
  page: Page,
  { everyStep }: { readonly everyStep: boolean },
  visit: (place: string) => Promise<void>,
): Promise<void> {
  for (const { id, steps } of await slidesOf(page)) {
    for (let step = everyStep ? 0 : steps; step <= steps; step += 1) {
      await moveTo(page, `${id}/${step}`);
      await untilSet(page);
      await visit(await placeOf(page));
    }
  }
}
