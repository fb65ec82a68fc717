/** Where an entry stands: by its term, never over it, and on the stage where it covers no other words while there is room. */
import { root } from './page.ts';

/** Between a term and its entry, and between an entry and the window's edge, in pixels. */
const GAP = 8;

/** How many heights are tried besides those next to the term. */
const TRIED = 36;

/** Places an entry that is shown for a term. */
export function placeEntry(entry: HTMLElement, term: HTMLElement): void {
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = entry.getBoundingClientRect();
  const right = document.documentElement.clientWidth - width - GAP;
  const bottom = innerHeight - height - GAP;
  const within = (wanted: number, most: number): number => Math.max(GAP, Math.min(wanted, most));
  const [below, above] = [at.bottom + GAP, at.top - GAP - height];
  const tops = [below, above].filter((top) => top >= GAP && top <= bottom);
  const lefts = [at.left, at.left + at.width / 2 - width / 2, at.right - width];
  const slide = root.dataset['view'] === 'deck' ? term.closest('section') : null;
  if (slide) {
    tops.push(...Array.from({ length: TRIED }, (_, index) => GAP + ((bottom - GAP) * index) / (TRIED - 1)));
    lefts.push(at.right + GAP, at.left - GAP - width, GAP, right);
  }
  const words = slide ? [...wordsOn(slide), ...term.getClientRects()] : [];
  const places = tops
    .flatMap((top) => lefts.map((left) => new DOMRect(within(left, right), top, width, height)))
    .map((place) => ({ place, covered: words.reduce((sum, word) => sum + common(place, word), 0) }));
  // The first of those that cover least: next to the term, before anywhere else.
  const [best] = places.toSorted(
    (one, other) => one.covered - other.covered || away(one.place, at) - away(other.place, at),
  );
  entry.style.top = `${best?.place.top ?? within(below, bottom)}px`;
  entry.style.left = `${best?.place.left ?? within(at.left, right)}px`;
}

/** The lines of text that are seen on a slide. */
function* wordsOn(slide: Element): Generator<DOMRect> {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true }))
      continue;
    range.selectNodeContents(node);
    yield* range.getClientRects();
  }
}

/** What two rectangles have in common, in square pixels; less than two pixels of it are nothing. */
function common(one: DOMRect, other: DOMRect): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > 2 ? across * down : 0;
}

/** How far an entry is from its term. */
function away(place: DOMRect, at: DOMRect): number {
  const across = Math.max(place.left - at.right, at.left - place.right, 0);
  const down = Math.max(place.top - at.bottom, at.top - place.bottom, 0);
  return Math.hypot(across, down) + Math.abs(place.left - at.left) / 100;
}
