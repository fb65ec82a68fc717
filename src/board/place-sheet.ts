/** The sheet of the places of a slide's words and drawings: what is set the same at the same place shares a rule. */
import { SLIDE_MARGIN } from '../media/screen.ts';
import { round } from './shape.ts';
import { spanOf } from './set-board.ts';
import type { Board, Box } from './types.ts';

/** How something is placed on the slide. */
interface Place {
  readonly box: Pick<Box, 'x' | 'y' | 'w'> & { readonly h?: number | undefined };
  readonly size?: number | undefined;
  readonly leading?: number | undefined;
}

/** Places of a slide as class names and, in the end, as a sheet. */
export interface PlaceSheet {
  /** The class of a place. */
  readonly classFor: (place: Place) => string;
  /** All rules so far. */
  readonly sheet: () => string;
}

/** Collects places. `prefix` is the slide's own, such as `p8-`. */
export function createPlaceSheet(prefix: string, board: Board): PlaceSheet {
  const rules = new Map<string, string>();
  return {
    classFor(place) {
      const rule = ruleFor(place, board);
      const known = rules.get(rule) ?? `${prefix}${rules.size}`;
      rules.set(rule, known);
      return known;
    },
    sheet: () => [...rules].map(([rule, name]) => `.${name}{${rule}}`).join(''),
  };
}

/**
 * Numbers alone, in pixels of the slide; `board.css` says what they are. They count from the picture, whose width is that
 * between the slide's margins.
 */
function ruleFor({ box: { x, y, w, h }, size, leading }: Place, board: Board): string {
  const isMoved = board.fold !== undefined && y >= board.fold[1];
  const numbers = {
    x: x - SLIDE_MARGIN,
    y: y - spanOf(board).top,
    w,
    h,
    size,
    leading,
  };
  const rules = Object.entries(numbers).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}:${round(value)}`],
  );
  return [...rules, ...(isMoved ? ['--moved:var(--fold,0)'] : [])].join(';');
}
