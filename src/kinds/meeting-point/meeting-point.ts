import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { SLIDE_WIDTH, thread } from '../../motif/threads.ts';
import { nameInSentence } from '../../participants/names.ts';
import { clausesOf, joinTexts, listOf, type Text } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import { digest } from '../digest.ts';
import { drawnAt, icon, labelled, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { tellBoth } from '../told-by-both.ts';

type Half = Picture<'meeting-point'>['left'];

/** Neither side's things lie within each other, and none leads to another. */
export const meetingPoint: KindModule<'meeting-point'> = {
  picture: ({ left, right, next }, context) => html`${threads(
    context,
    html`${thread('left', 'M0 480H932', 16)}${thread('right', `M${SLIDE_WIDTH} 480H988`, 16)}<circle class="point" cx="960" cy="480" r="18"/>
${drawnAt(next.step, html`<path class="descent" d="M960 512V800"/>`)}`,
  )}
${renderHalf('left', left, context)}${renderHalf('right', right, context)}
<div${stepClass(next.step, 'next', 'at', 'card')} data-firmness="${next.verb.firmness}">${verbPill(next.verb)}<div>${labelled(next, context.marked)}</div></div>`,
  digest: ({ left, right, next }) => digest({ left: left.things, right: right.things, next: [next] }),
  describe: ({ left, right, next }, { delegations: { sides } }) => {
    const tell = (whose: typeof sides.left, { heading, done, things, purpose }: typeof left): Text => {
      const subject = nameInSentence(whose);
      return joinTexts(
        done ? phraseOf(subject, heading) : withPause(subject, heading),
        clausesOf(
          listOf(...things.map(({ label, note }) => withAside(label, note))),
          ...(purpose ? [purpose] : []),
        ),
      );
    };
    return sentencesOf(
      tell(sides.left, left),
      tell(sides.right, right),
      tellBoth(next.verb, withAside(next.label, next.note)),
    );
  },
  sample: {
    kind: 'meeting-point',
    left: {
      heading: { zh: '港務，例如', en: 'Port work, e.g.' },
      things: [
        { label: { zh: '潮汐圖', en: 'Tide map' }, icon: 'chip' },
        { label: 'LNG', icon: 'chip' },
      ],
      step: 1,
    },
    right: {
      heading: { zh: '已公布', en: 'has issued' },
      done: true,
      things: [
        {
          label: { zh: '航道規則', en: 'Rules of the channel' },
          note: { zh: '兩國文字', en: 'in two languages' },
        },
      ],
      purpose: { zh: '方便往來', en: 'For easy passage' },
      step: 2,
    },
    next: {
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      label: { zh: '共用一張海圖', en: 'Share one chart' },
      note: { zh: '明年', en: 'Next year' },
      step: 3,
    },
  },
};

function renderHalf(
  side: 'left' | 'right',
  { heading, done, things, purpose, step }: Half,
  context: Context,
): Html {
  const { marked, delegations } = context;
  return html`<div class="half ${side}"><div class="head at"><h3>${bilingual(delegations.sides[side].name)}</h3><p${stepClass(step, 'medium')}>${done ? html`<span class="said">${bilingual(heading)}</span>` : marked(heading)}</p></div>
<ul${stepClass(step, 'things', 'at')}>${things.map(
    (thing) =>
      html`<li class="${thing.icon ? 'disc' : 'frame'}">${thing.icon && html`<span class="drawing">${icon(thing.icon)}</span>`}<div>${labelled(thing, marked)}</div></li>\n`,
  )}</ul>
${purpose && html`<p${stepClass(step, 'purpose', 'at', 'medium')}>${marked(purpose)}</p>`}</div>
`;
}
