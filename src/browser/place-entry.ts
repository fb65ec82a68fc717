/** Where an entry stands: by its term, never over it, and on the stage where it covers no other words while there is room. */
import { root } from './page.ts';

/** Between a term and its entry, and between an entry and the window's edge, in pixels. */
const GAP = 8;

/** How many heights are tried besides those next to the term. */
const TRIED = 36;

/** Widths that are tried, in em of the entry: as it reads best, then narrower and wider. */
const WIDTHS = [26, 19, 40];

/** Places an entry that is shown for a term. */
export function placeEntry(entry: HTMLElement, term: HTMLElement): void {
  const slide = root.dataset['view'] === 'deck' ? term.closest('section') : null;
  const words = slide ? [...wordsOn(slide)] : [];
  let best: (Place & { readonly width: string }) | undefined;
  for (const em of slide ? WIDTHS : []) {
    entry.style.maxWidth = `min(${em}em, calc(100vw - ${2 * GAP}px))`;
    const found = findPlace(entry, term, words);
    if (!best || found.covered < best.covered) best = { ...found, width: entry.style.maxWidth };
    if (best.covered === 0) break;
  }
  entry.style.maxWidth = best?.width ?? '';
  const { top, left } = best ?? findPlace(entry, term, words);
  entry.style.top = `${top}px`;
  entry.style.left = `${left}px`;
}

/** How much worse it is to cover the term itself. */
const OWN = 1000;

interface Place {
  readonly top: number;
  readonly left: number;
  /** What it covers of other words, in square pixels. */
  readonly covered: number;
}

/** The place that covers least, and of those the nearest: below the term, or above it, before anywhere else. */
function findPlace(entry: HTMLElement, term: HTMLElement, words: readonly DOMRect[]): Place {
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = entry.getBoundingClientRect();
  const right = document.documentElement.clientWidth - width - GAP;
  const bottom = innerHeight - height - GAP;
  const within = (wanted: number, most: number): number => Math.max(GAP, Math.min(wanted, most));
  const tops = [at.bottom + GAP, at.top - GAP - height].filter((top) => top >= GAP && top <= bottom);
  const lefts = [at.left, at.left + at.width / 2 - width / 2, at.right - width];
  if (words.length > 0) {
    const between = (most: number): number[] =>
      Array.from({ length: TRIED }, (_, index) => GAP + ((most - GAP) * index) / (TRIED - 1));
    tops.push(...between(bottom));
    lefts.push(at.right + GAP, at.left - GAP - width, ...between(right));
  }
  const apart = [...term.getClientRects()].map(
    (rect) => new DOMRect(rect.x - GAP, rect.y - GAP, rect.width + 2 * GAP, rect.height + 2 * GAP),
  );
  const places = (tops.length > 0 ? tops : [within(at.bottom + GAP, bottom)]).flatMap((top) =>
    lefts.map((wanted) => {
      const left = within(wanted, right);
      const box = new DOMRect(left, top, width, height);
      const own = apart.reduce((sum, rect) => sum + common(box, rect), 0);
      const covered = words.reduce((sum, word) => sum + common(box, word), OWN * own);
      return { top, left, covered, away: away(box, at) };
    }),
  );
  const [first] = places.toSorted((one, other) => one.covered - other.covered || one.away - other.away);
  return first ?? { top: GAP, left: GAP, covered: 0 };
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
