import { bilingual, inPieces } from '../../markup/bilingual.ts';
import { attributes, html, type Html } from '../../markup/html.ts';
import { renderBraid } from '../../motif/braid-svg.ts';
import { joinTexts, type Text } from '../../text/language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { digest } from '../digest.ts';
import { icon, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import { topicsOf } from '../topics-of.ts';

/** Where the spine begins, and its length. */
const X = 146;
const Y = 302;
const LENGTH = 702;

/** It stands as a whole from the start: people photograph it. */
export const summaryTable: KindModule<'summary-table'> = {
  picture: ({ heads, rows }, context) => {
    const half = LENGTH / rows.length;
    const spine = {
      x: X,
      y: Y,
      half,
      amplitude: 38,
      weight: 8,
      count: rows.length,
      direction: 'down',
    } as const;
    return html`${threads(context, renderBraid(spine))}
<table class="at of-${rows.length}">
<thead><tr>${[heads.topic, heads.discussed, heads.next, heads.verbs, heads.subject].map((head) => html`<th scope="col">${bilingual(head)}</th>`)}</tr></thead>
<tbody>
${topicsOf(rows, context).map(
  ({ topic, discussed, next, verbs, subject }) =>
    html`<tr><th scope="row"><a${attributes({ href: context.addressOf(topic.slide) })}>${icon(topic.icon)}<span>${bilingual(topic.shortName)}</span></a></th><td class="set-lines discussed">${cellHead(heads.discussed)}${inPieces(discussed)}</td><td class="set-lines next medium">${cellHead(heads.next)}${inPieces(next)}</td><td class="verbs">${verbs.map(verbPill)}</td><td class="subject bold ${subject.side}">${bilingual(subject.label)}</td></tr>\n`,
)}</tbody>
</table>`;
  },
  digest: ({ rows }, context) =>
    digest({
      next: topicsOf(rows, context).map(({ topic, next, verbs }) => ({
        verbs,
        points: [{ label: joinTexts(topic.shortName, next) }],
      })),
    }),
  describe: ({ heads, rows }, context) =>
    sentencesOf(joinTexts(heads.topic, ...topicsOf(rows, context).map(({ topic }) => topic.name))),
  sample: {
    kind: 'summary-table',
    heads: {
      topic: { zh: '題目', en: 'Subject' },
      discussed: { zh: '談過', en: 'Talked of' },
      next: { zh: '往後', en: 'To come' },
      verbs: { zh: '用詞', en: 'Word' },
      subject: { zh: '誰說', en: 'Whose' },
    },
    rows: [
      {
        topic: 'frame',
        discussed: { zh: '航道現況', en: 'State of the channels' },
        next: { zh: '加蓋燈塔；|共用航標', en: 'More lights; |marks in common' },
        verbs: [
          { firmness: 'will', words: { zh: '將', en: 'will' } },
          { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
        ],
        subject: { label: { zh: '兩港', en: 'Both' } },
      },
      {
        topic: 'frame',
        discussed: 'LNG',
        next: { zh: '輪流看守', en: 'Turns on watch' },
        verbs: [{ firmness: 'could', words: { zh: '可', en: 'could' } }],
        subject: { label: { zh: '南港', en: 'South' }, side: 'right' },
      },
    ],
  },
};

/** The head of a column in the cell itself, for narrow screens, where the columns are gone. */
function cellHead(head: Text): Html {
  return html`<span class="cell-head">${bilingual(head)}</span>`;
}
