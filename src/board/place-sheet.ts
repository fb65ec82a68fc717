/** The sheet of the places of a slide's words and drawings: what is set the same at the same place shares a rule. */
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

/** Places count from the picture, whose width is that between the slide's margins; static parts ignore them. */
function ruleFor({ box: { x, y, w, h }, size, leading }: Place, board: Board): string {
  const fromTop = y - spanOf(board).top;
  const isMoved = board.fold !== undefined && y >= board.fold[1];
  const rules = [
    `inset:${isMoved ? `calc((${round(fromTop)} - var(--fold,0))*var(--u))` : unit(fromTop)} ${unit(1824 - x - w)} auto ${unit(x - 96)}`,
    h !== undefined && `height:${unit(h)}`,
    size !== undefined && `font-size:${unit(size)}`,
    leading !== undefined && `line-height:${leading}`,
  ];
  return rules.filter(Boolean).join(';');
}

function unit(value: number): string {
  const rounded = round(value);
  return rounded === 0 ? '0' : `calc(${rounded}*var(--u))`;
}
