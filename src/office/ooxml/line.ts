/** How lines are drawn. */
import type { Theme } from '../scene/theme.ts';
import type { Line } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';
import { emu } from './units.ts';

/** A dash and the gap behind it, in weights; lines of more than this weight have no longer ones. */
const [DASH, GAP, LONGEST] = [3, 2.2, 8] as const;

/** The line of a shape, or none. */
export function outline(line: Line | undefined, theme: Theme): Xml {
  if (!line) return xml`<a:ln><a:noFill/></a:ln>`;
  const { colour, weight, dash, cap } = line;
  const ends = cap === 'round' || dash === 'dotted' ? 'rnd' : cap === 'square' ? 'sq' : 'flat';
  return xml`<a:ln${attributes({ w: emu(weight), cap: ends })}>
    ${solidFill(colour, theme)}
    ${dash && dashes(dash, weight)}
    ${cap === 'round' ? xml`<a:round/>` : xml`<a:miter lim="400000"/>`}
  </a:ln>`;
}

function dashes(dash: 'dashed' | 'dotted', weight: number): Xml {
  if (dash === 'dotted') return xml`<a:prstDash val="sysDot"/>`;
  const of = (weights: number): number =>
    Math.round((weights * Math.min(weight, LONGEST) * 100_000) / weight);
  return xml`<a:custDash><a:ds d="${of(DASH)}" sp="${of(GAP)}"/></a:custDash>`;
}
