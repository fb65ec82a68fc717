/** What a search has found, in numbers and words, wherever the slide has a place for them. */
import { isNothing, type Exploration } from './exploration.ts';
import { keyOf } from './items.ts';

/** Fills in the numbers, and shows the bar's buttons that belong to the search and to a kind. */
export function showFound(
  slide: HTMLElement,
  { choice, find }: Exploration,
  found: readonly HTMLDetailsElement[],
): void {
  const bodies = found.filter((item) => keyOf(item).startsWith('body'));
  const on = (side: string): number => bodies.filter(({ dataset }) => dataset['side'] === side).length;
  fillIn(slide, {
    words: find.trim(),
    found: bodies.length,
    left: on('left'),
    right: on('right'),
    people: found.length - bodies.length,
  });
  const isSearching = !isNothing({ choice: undefined, find });
  for (const part of slide.querySelectorAll<HTMLElement>('.d-find .d-matches, .d-explore-bar .d-clear'))
    part.hidden = !isSearching;
  for (const part of slide.querySelectorAll<HTMLElement>('[data-for="found"] .d-people'))
    part.hidden = found.length === bodies.length;
  const input = slide.querySelector<HTMLInputElement>('.d-find input');
  if (input && input.value.trim() !== find.trim()) input.value = find;
  const chosen = [...slide.querySelectorAll<HTMLElement>('.d-kinds .d-one')];
  for (const one of chosen) one.hidden = choice !== `kind ${one.dataset['kind']}`;
  const all = slide.querySelector<HTMLElement>('.d-kinds .d-all');
  if (all) all.hidden = chosen.some((one) => !one.hidden);
}

/** Writes values where the page has left places for them, in both languages. */
export function fillIn(within: HTMLElement, values: Readonly<Record<string, string | number>>): void {
  for (const place of within.querySelectorAll<HTMLElement>('[data-slot]')) {
    const value = values[place.dataset['slot'] ?? ''];
    if (value !== undefined) place.textContent = String(value);
  }
}
