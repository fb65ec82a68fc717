/** The shapes that tell kinds of body apart without colour. */
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3';
import type { BodyKind } from './delegations.ts';
import { html, type Html } from '../markup/html.ts';

const SHAPES: Readonly<Record<BodyKind['shape'], readonly [SymbolType, number]>> = {
  square: [symbolSquare, 300],
  diamond: [symbolDiamond, 240],
  triangle: [symbolTriangle, 220],
  circle: [symbolCircle, 290],
};

/** The path of a kind's mark around the origin. */
export function markPath({ shape }: BodyKind): string {
  const [type, area] = SHAPES[shape];
  return symbol(type, area)() ?? '';
}

/** A kind's mark as a small drawing beside its name. */
export function markIcon(kind: BodyKind): Html {
  return html`<svg class="kind-mark" viewBox="-16 -16 32 32" aria-hidden="true"><path class="mark" d="${markPath(kind)}"/></svg>`;
}
