import { path } from 'd3';
import { bilingual, inPieces, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { renderCrossing, renderEnd, renderEye } from '../../motif/braid-svg.ts';
import { layoutBraid, overAt, stretch, type BraidPlace } from '../../motif/braid.ts';
import { SLIDE_WIDTH, thread } from '../../motif/threads.ts';
import { joinTexts } from '../../text/language.ts';
import { sentencesOf, withAside } from '../../text/sentences.ts';
import { digest } from '../digest.ts';
import { drawnAt, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { tellBoth } from '../told-by-both.ts';

const X = 120;
const Y = 550;
const AMPLITUDE = 216;
const WEIGHT = 18;
/** Length of the closed eyes together. */
const CLOSED = 1164;

/** The last eye is open because it has not been held; its threads are whole because it will be. */
export const openBraid: KindModule<'open-braid'> = {
  picture: ({ eyes, open }, context) => html`${threads(context, drawing({ eyes, open }))}
<ol class="eyes at">
${eyes.map(({ label, note, step }) => html`<li${stepClass(step, 'closed')}><p class="label set-lines bold">${inPieces(label)}</p>${note && html`<p class="note set-lines">${inPieces(note)}</p>`}</li>\n`)}</ol>
<div${stepClass(open.step, 'open', 'at')}><p class="bold">${bilingual(open.label)}</p>${verbPill(open.verb)}${open.note && html`<p class="note">${context.marked(open.note)}</p>`}</div>`,
  digest: ({ eyes, open }) => digest({ shared: eyes, next: [open] }),
  describe: ({ eyes, open }) =>
    sentencesOf(
      ...eyes.map(({ label, note }) => (note ? joinTexts(label, note) : label)),
      tellBoth(open.verb, withAside(open.label, open.note)),
    ),
  sample: {
    kind: 'open-braid',
    eyes: [
      {
        label: { zh: '兩座|燈塔', en: 'Two |lights' },
        note: { zh: '各有所長', en: 'Each with its own strength' },
      },
      {
        label: { zh: '一條|航道', en: 'One |channel' },
        note: { zh: '潮汐相通', en: 'The tide joins them' },
        step: 1,
      },
    ],
    open: {
      verb: { firmness: 'will', words: { zh: '將籌辦', en: 'will prepare' } },
      label: { zh: '第10屆', en: 'the 10th' },
      note: { zh: '在北港', en: 'in the north' },
      step: 2,
    },
  },
};

/** Each eye appears with its own step, after the threads that close it. */
function drawing({ eyes, open }: Pick<Picture<'open-braid'>, 'eyes' | 'open'>): Html {
  const half = CLOSED / eyes.length;
  const place: BraidPlace = { x: X, y: Y, half, amplitude: AMPLITUDE, weight: WEIGHT, count: eyes.length };
  const laid = layoutBraid(place);
  // The round end of the thread that will lie over the next crossing: that crossing covers it.
  const end = (index: number): Html => renderEnd(overAt(index), [X + (index + 1) * half, Y], WEIGHT);
  const crossing = (index: number): Html | false =>
    index > 0 && renderCrossing({ over: overAt(index - 1), stretch: stretch(place, index) }, WEIGHT);
  return html`${(['right', 'left'] as const).map((side) => thread(side, comingIn(side), WEIGHT))}
${laid.eyes.map((eye, index) => drawnAt(eyes[index]?.step ?? 0, [renderEye(eye, 'joint'), thread('right', eye.right, WEIGHT), thread('left', eye.left, WEIGHT), crossing(index), end(index)]))}
${renderEnd('left', [X, Y], WEIGHT)}
${drawnAt(open.step, [(['right', 'left'] as const).map((side) => thread(side, runningOn(X + CLOSED, half, side === overAt(eyes.length) ? -1 : 1), WEIGHT)), crossing(eyes.length)])}`;
}

/** The double thread from the edge to where the first eye begins. */
function comingIn(side: 'left' | 'right'): string {
  const pen = path();
  const y = Y + (side === 'left' ? -WEIGHT : WEIGHT) * 0.62;
  pen.moveTo(0, y);
  pen.lineTo(X * 0.5, y);
  pen.bezierCurveTo(X * 0.75, y, X * 0.85, Y, X, Y);
  return pen.toString();
}

/** A quarter of a wave, then straight off the slide. */
function runningOn(x: number, half: number, sign: 1 | -1): string {
  const pen = path();
  const y = Y + sign * AMPLITUDE;
  pen.moveTo(x, Y);
  pen.bezierCurveTo(x + 0.2122 * half, Y + sign * AMPLITUDE * 0.6667, x + 0.32 * half, y, x + half / 2, y);
  pen.lineTo(SLIDE_WIDTH, y);
  return pen.toString();
}
