/** Looks of a board as shapes. */
import type { Box, Look, Tone } from '../../board/types.ts';
import { colourOf } from './theme.ts';
import type { Shape } from './types.ts';
import type { Inherited, Writing } from './writing.ts';

/** The shapes of a look in a box: under it the ground that keeps what it lies on at a distance. */
export function shapesOf(
  box: Box,
  look: Look,
  { side, step }: Inherited,
  { delegations }: Writing,
): readonly Shape[] {
  const { fill, stroke, weight = 0, dash, halo = 0 } = look;
  const paint = (tone: Tone) => colourOf(tone, side, delegations);
  const shape = (name: string, by: number) =>
    ({ type: 'shape', name, step, ...grown(box, look, by) }) as const;
  return [
    ...(halo > 0 ? [{ ...shape('Ground', halo), fill: paint('paper') }] : []),
    ...(fill || stroke
      ? [
          {
            ...shape('Shape', stroke ? -weight / 2 : 0),
            fill: fill && paint(fill),
            line: stroke && { colour: paint(stroke), weight, dash },
          },
        ]
      : []),
  ];
}

function grown({ x, y, w, h }: Box, { round = 0 }: Look, by: number): Pick<Shape, 'box' | 'corner'> {
  const box = { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
  if (round === 'ellipse') return { box, corner: 'ellipse' };
  if (round === 'full') return { box, corner: Math.min(box.w, box.h) / 2 };
  return { box, corner: round === 0 ? 0 : Math.max(0, round + by) };
}
