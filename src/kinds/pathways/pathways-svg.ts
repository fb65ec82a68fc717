/** The threads of three pathways, drawn from the left edge; for the right side they are mirrored. */
import { stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { fan, SLIDE_WIDTH, thread } from '../../motif/threads.ts';
import { drawnAt } from '../drawing.ts';
import type { Picture } from '../schemas.ts';

type Point = readonly [x: number, y: number];

/** The heights of the three threads. */
const OFFER = 372;
const SHIFT = 526;
const GOAL = 818;

const STRANDS = 5;
const THIN = 9;
const THICK = 16;

/** All threads of a picture, each with the step of what lies on it. */
export function drawPathways({ side, offer, shift, goal, onward }: Picture<'pathways'>): Html {
  const tips = spread(STRANDS, 1274, OFFER, 20);
  const ends = spread(shift.ends.length, 1190, SHIFT, 84);
  const means = spread(goal.means.length, 500, GOAL, 122);
  const fork = from([1080, SHIFT], ends);
  const parting = from([410, GOAL], means);
  const beyond = means.map(([, y]): Point => [910, y]);
  const drawn = html`${drawnAt(offer.step, html`${thread(side, `M0 ${OFFER}H1196`, THIN)}${fan(side, from([1190, OFFER], tips), tips, 5)}${tips.map(([x, y]) => html`<circle class="end ${side}" cx="${x}" cy="${y}" r="8"/>`)}`)}
${drawnAt(shift.step, html`${thread(side, `M0 ${SHIFT}H1084`, THIN)}${fan(side, fork, ends, THIN)}`)}
${drawnAt(
  goal.step,
  html`${thread(side, `M0 ${GOAL}H416`, THICK)}${fan(side, parting, means, THIN)}${means.map(([x, y]) => thread(side, `M${x} ${y}H910`, THIN))}${fan(side, beyond, from([990, GOAL], means), THIN)}`,
)}
<path${stepClass(onward.step, 'thread', 'dashed', side)} stroke-width="${THICK}" d="M1360 ${GOAL}H${SLIDE_WIDTH}"/>`;
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
