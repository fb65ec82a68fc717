/** The threads of three pathways, drawn from the left edge; for the right side they are mirrored. */
import { stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { fan, SLIDE_WIDTH, thread } from '../../motif/threads.ts';
import { drawnAt } from '../drawing.ts';
import type { Picture } from '../schemas.ts';

type Point = readonly [x: number, y: number];

/** The heights of the three threads, and the middle of the ring that the last one rises to. */
const OFFER = 436;
const SHIFT = 636;
const GOAL = 884;
const RING = 610;

const STRANDS = 5;
const THIN = 9;
const THICK = 16;

/** All threads of a picture, each with the step of what lies on it. */
export function drawPathways({ side, offer, shift, goal, onward }: Picture<'pathways'>): Html {
  const tips = spread(STRANDS, 930, OFFER, 20);
  const ends = spread(shift.ends.length, 820, SHIFT, 92);
  const drawn = html`${drawnAt(offer.step, html`${thread(side, `M0 ${OFFER}H838`, THIN)}${fan(side, from([834, OFFER], tips), tips, 5)}${tips.map(([x, y]) => html`<circle class="end ${side}" cx="${x}" cy="${y}" r="8"/>`)}`)}
${drawnAt(shift.step, html`${thread(side, `M0 ${SHIFT}H744`, THIN)}${fan(side, from([740, SHIFT], ends), ends, THIN)}`)}
${drawnAt(goal.step, thread(side, `M0 ${GOAL}H984C1200 ${GOAL} 1220 ${RING + 170} 1384 ${RING + 140}`, THICK))}
<path${stepClass(onward.step, 'thread', 'dashed', side)} stroke-width="${THICK}" d="M1794 ${RING}H${SLIDE_WIDTH}"/>`;
  return side === 'left' ? drawn : html`<g transform="matrix(-1 0 0 1 ${SLIDE_WIDTH} 0)">${drawn}</g>`;
}

/** Points one under the other, around a middle. */
function spread(count: number, x: number, middle: number, pitch: number): Point[] {
  return Array.from({ length: count }, (_, index) => [x, middle + (index - (count - 1) / 2) * pitch]);
}

/** The same point for each of the others. */
function from(point: Point, others: readonly Point[]): Point[] {
  return others.map(() => point);
}
