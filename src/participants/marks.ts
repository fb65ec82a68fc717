/** The shapes that tell kinds of body apart without colour. */
import {
  path,
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3';
import type { BodyKind } from './delegations.ts';
import { html, type Html } from '../markup/html.ts';
import { mark } from './layout/sizes.ts';

/** The area by which d3 sizes a symbol, from the symbol's width. */
const SHAPES: Readonly<Record<BodyKind['shape'], readonly [SymbolType, area: number]>> = {
  square: [symbolSquare, mark.square ** 2],
  diamond: [symbolDiamond2, (mark.diamond / 2 / 0.62625) ** 2],
  triangle: [symbolTriangle, mark.triangle ** 2 * (Math.sqrt(3) / 4)],
  circle: [symbolCircle, (Math.PI / 4) * mark.circle ** 2],
};

/** The path of a kind's mark around the origin. */
export function markPath({ shape }: BodyKind): string {
  const [type, area] = SHAPES[shape];
  return symbol(type, area)() ?? '';
}

/** The path of a kind's mark around a point. */
export function markPathAt({ shape }: BodyKind, [x, y]: readonly [x: number, y: number]): string {
  const [type, area] = SHAPES[shape];
  const pen = path();
  const moved = {
    moveTo: (px: number, py: number) => pen.moveTo(x + px, y + py),
    lineTo: (px: number, py: number) => pen.lineTo(x + px, y + py),
    arc: (px: number, py: number, ...rest: [number, number, number]) => pen.arc(x + px, y + py, ...rest),
    rect: (px: number, py: number, w: number, h: number) => pen.rect(x + px, y + py, w, h),
    closePath: () => pen.closePath(),
  };
  // A symbol draws with these alone.
  type.draw(moved as Parameters<SymbolType['draw']>[0], area);
  return pen.toString();
}

/** A kind's mark as a small drawing beside its name. */
export function markIcon(kind: BodyKind): Html {
  return html`<svg class="d-kind-mark" viewBox="-20 -20 40 40" aria-hidden="true"><path class="d-mark" d="${markPath(kind)}"/></svg>`;
}

/** A drawing from the page's sprite, on a button. */
export function glyph(name: 'arrow' | 'close' | 'next' | 'previous' | 'search'): Html {
  return html`<svg class="d-glyph" viewBox="0 0 48 48" aria-hidden="true"><use href="#icon-ui-${name}"/></svg>`;
}
