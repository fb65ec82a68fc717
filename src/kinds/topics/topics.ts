import { bilingual, inPieces, stepClass } from '../../markup/bilingual.ts';
import { attributes, html, type Html } from '../../markup/html.ts';
import { renderBraid } from '../../motif/braid-svg.ts';
import { line, SLIDE_WIDTH } from '../../motif/threads.ts';
import { joinTexts } from '../../text/language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { icon, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import type { Prospect } from '../parts.ts';
import { topicsOf } from '../topics-of.ts';
import { withSides } from '../with-sides.ts';

/** Where the braid begins, and its middle. */
const X = 168;
const Y = 382;
const WEIGHT = 14;

/** The outline of a card follows the verb on it, so that the row shows at a glance how firm each is. */
export const topics: KindModule<'topics'> = {
  picture: ({ step, topics: rows }, context) => {
    const { left, right } = context.delegations.sides;
    return html`${threads(context, braid(rows.length))}
<p class="side-name left at bold">${bilingual(left.name)}</p><p class="side-name right at bold">${bilingual(right.name)}</p>
<ol class="columns at">
${topicsOf(rows, context).map(
  ({
    topic,
    next,
  }) => html`<li class="column"><h3${stepClass(step, 'topic-head')}><a${attributes({ href: context.addressOf(topic.slide) })}>${icon(topic.icon)}<span class="topic-name set-lines">${inPieces(topic.name)}</span></a></h3>
<div class="cards">${next.map((prospect) => renderCard(prospect))}</div></li>\n`,
)}</ol>`;
  },
  describe: ({ topics: rows }, context) =>
    sentencesOf(
      joinTexts(
        withSides('topicsBetween', context),
        ...topicsOf(rows, context).map(({ topic }) => topic.name),
      ),
    ),
  sample: {
    kind: 'topics',
    step: 1,
    topics: [
      {
        topic: 'frame',
        next: [
          {
            verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
            label: { zh: '加蓋燈塔', en: 'Build more lights' },
            note: { zh: '三座', en: 'three of them' },
            step: 2,
          },
          {
            verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
            label: { zh: '共用航標', en: 'Share the marks' },
            step: 3,
          },
        ],
      },
      {
        topic: 'frame',
        next: [
          {
            verb: { firmness: 'could', words: { zh: '可', en: 'could' } },
            label: { zh: '輪流看守', en: 'Take turns on watch' },
          },
        ],
      },
    ],
  },
};

function braid(count: number): Html {
  const end = SLIDE_WIDTH - X;
  const place = { x: X, y: Y, half: (end - X) / count, amplitude: 92, weight: WEIGHT, count };
  return html`${line('left', `M0 ${Y}H${X}`, WEIGHT)}${line('right', `M${SLIDE_WIDTH} ${Y}H${end}`, WEIGHT)}${renderBraid(place)}`;
}

function renderCard({ verb, label, note, step }: Prospect): Html {
  return html`<div${stepClass(step, 'card')} data-firmness="${verb.firmness}">${verbPill(verb)}<p class="medium label set-lines">${inPieces(label)}</p>${note && html`<p class="note">${bilingual(note)}</p>`}</div>`;
}
