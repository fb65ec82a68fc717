import { bilingual, inOtherLanguage } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { renderBraid } from '../../motif/braid-svg.ts';
import { layoutBraid } from '../../motif/braid.ts';
import { fan, line, SLIDE_WIDTH } from '../../motif/threads.ts';
import { joinTexts } from '../../text/language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import { drawnIcon, threads } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import { withSides } from '../with-sides.ts';

const Y = 430;
const WEIGHT = 14;
const FAN_WEIGHT = 4;
/** Where the bundles have become one thread. */
const GATHERED = 400;
/** Room for the eyes in the middle, and the longest that an eye may be. */
const ROOM = 936;
const LONGEST = 156;
/** Between two threads of a bundle at the edge, and how far apart the outermost may be. */
const PITCH = 52;
const SPREAD = 572;

/** The bundles are the two sides: each has as many threads as its delegation has bodies. */
export const title: KindModule<'title'> = {
  picture: ({ event, when }, context) => {
    const { left, right } = context.delegations.sides;
    return html`${threads(context, [bundle('left', context), bundle('right', context), braid(context)])}
<div class="event at"><p class="bold">${bilingual(event)}</p><p class="event-in-other">${inOtherLanguage(event)}</p></div>
<p class="side-name left at bold">${bilingual(left.name)}</p><p class="side-name right at bold">${bilingual(right.name)}</p>
<p class="when at medium">${bilingual(when)}</p>`;
  },
  describe: (_picture, context) =>
    sentencesOf(joinTexts(withSides('topicsBetween', context), ...context.topics.map(({ name }) => name))),
  sample: {
    kind: 'title',
    event: { zh: '第9屆港口對話', en: '9th Harbour Dialogue' },
    when: { zh: '5月1日　燈塔', en: '1 May · at the lighthouse' },
  },
};

function braid({ topics }: Context): Html {
  const place = placeOf(topics.length);
  const { eyes } = layoutBraid(place);
  return html`${renderBraid(place)}${topics.map(({ icon }, index) => {
    const eye = eyes[index];
    return eye && drawnIcon(icon, eye.x, eye.y, place.half * 0.45);
  })}`;
}

function placeOf(count: number) {
  const half = Math.min(LONGEST, ROOM / Math.max(1, count));
  return {
    x: (SLIDE_WIDTH - count * half) / 2,
    y: Y,
    half,
    amplitude: half * 0.423,
    weight: WEIGHT,
    count,
  };
}

/** A side's threads from its edge, so close together in the end that they are one. */
function bundle(side: 'left' | 'right', { delegations, topics }: Context): Html {
  const count = Math.max(1, delegations.bodies.filter((body) => body.side === side).length);
  const gaps = Math.max(1, count - 1);
  const row = (x: number, pitch: number) =>
    Array.from(
      { length: count },
      (_, index) => [side === 'left' ? x : SLIDE_WIDTH - x, Y + (index - (count - 1) / 2) * pitch] as const,
    );
  const { x } = placeOf(topics.length);
  const [from, to] = side === 'left' ? [GATHERED, x] : [SLIDE_WIDTH - x, SLIDE_WIDTH - GATHERED];
  return html`${fan(side, row(0, Math.min(PITCH, SPREAD / gaps)), row(GATHERED, (WEIGHT - FAN_WEIGHT) / gaps), FAN_WEIGHT)}${line(side, `M${from} ${Y}H${to}`, WEIGHT)}`;
}
