/** The shapes of looks as SVG: rectangles and ellipses whose dashes meet where their outline closes. */
import { attributes, html, type Html } from '../markup/html.ts';
import type { Box, Look, Tone } from './types.ts';

/** A dash and the gap behind it, in weights of the line. A dot is a dash of no length with round ends. */
const PATTERNS = { dashed: [3, 2.2], dotted: [0, 2] } as const;
/** Lines of more than this weight have dashes no longer than those of this one. */
const LONGEST_DASHES = 8;

/** The shape of a look in a box, under it the ground that keeps what it lies on at a distance. */
export function renderShape(box: Box, look: Look): Html {
  const { fill, stroke, weight = 0, dash, halo = 0 } = look;
  const tones = [fill && fillClass(fill), stroke && strokeClass(stroke)].filter(Boolean).join(' ');
  return html`${halo > 0 && shape(grow(box, halo), look, { class: fillClass('paper'), stroke: 'none' }, halo)}${
    (fill || stroke) &&
    shape(
      stroke ? grow(box, -weight / 2) : box,
      look,
      {
        class: tones,
        stroke: stroke ? undefined : 'none',
        'stroke-width': stroke ? weight : undefined,
        ...(stroke && dash ? dashesOf(grow(box, -weight / 2), look, weight, dash) : {}),
      },
      stroke ? -weight / 2 : 0,
    )
  }`;
}

/** Attributes for a line of a length whose pattern ends as it began. */
export function dashesAlong(
  length: number,
  weight: number,
  dash: 'dashed' | 'dotted',
): Readonly<Record<string, string>> {
  const [on, off] = PATTERNS[dash];
  const unit = dash === 'dashed' ? Math.min(weight, LONGEST_DASHES) : weight;
  const count = Math.max(1, Math.round(length / ((on + off) * unit)));
  const pitch = length / count;
  const drawn = dash === 'dotted' ? 0.01 : (pitch * on) / (on + off);
  return {
    'stroke-dasharray': `${round(drawn)} ${round(pitch - drawn)}`,
    ...(dash === 'dotted' && { 'stroke-linecap': 'round' }),
  };
}

/** The classes of what a tone fills. */
export function fillClass(tone: Tone): string {
  return `b-f b-f-${tone}`;
}

/** The classes of what a tone outlines. */
export function strokeClass(tone: Tone): string {
  return `b-s b-s-${tone}`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function shape(box: Box, { round: corner = 0 }: Look, drawing: Attributes, grown: number): Html {
  const { x, y, w, h } = box;
  if (corner === 'ellipse') {
    return html`<ellipse${attributes({ cx: round(x + w / 2), cy: round(y + h / 2), rx: round(w / 2), ry: round(h / 2), ...drawing })}/>`;
  }
  const rx = corner === 'full' ? Math.min(w, h) / 2 : corner === 0 ? 0 : Math.max(0, corner + grown);
  return html`<rect${attributes({ x: round(x), y: round(y), width: round(w), height: round(h), rx: rx > 0 ? round(rx) : undefined, ...drawing })}/>`;
}

function dashesOf({ w, h }: Box, { round: corner = 0 }: Look, weight: number, dash: 'dashed' | 'dotted') {
  return dashesAlong(outlineOf(w, h, corner), weight, dash);
}

/** How long the outline of a box is. */
function outlineOf(w: number, h: number, corner: NonNullable<Look['round']>): number {
  if (corner === 'ellipse') {
    const [a, b] = [w / 2, h / 2];
    return Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
  }
  const r = corner === 'full' ? Math.min(w, h) / 2 : corner;
  return 2 * (w + h) - 8 * r + 2 * Math.PI * r;
}

function grow({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

/** Two decimals are a hundredth of the slide's pixels. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
