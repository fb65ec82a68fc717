import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { doubleThreadAt, SLIDE_WIDTH, thread } from '../../motif/threads.ts';
import { clausesOf, joinTexts } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside } from '../../text/sentences.ts';
import { digest } from '../digest.ts';
import { beads, drawnAt, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import { tellExchange } from '../told-by-both.ts';

/** Drawn for the right side; mirrored for the left. */
export const shield: KindModule<'shield'> = {
  picture: ({ exchange, side, preview, stressed, shield: ahead }, context) => {
    const { marked } = context;
    const { firmness } = ahead.verb;
    const other = side === 'left' ? 'right' : 'left';
    const mirrored = side === 'left' && html` transform="translate(${SLIDE_WIDTH} 0) scale(-1 1)"`;
    return html`${threads(
      context,
      html`${doubleThreadAt(330)}<g data-firmness="${firmness}"${mirrored}>${drawnAt(
        stressed.step,
        html`${thread(side, `M${SLIDE_WIDTH} 668H1682`, 16)}<circle class="end ${side}" cx="1640" cy="668" r="34"/>${unbuilt(side, 'M686 668H1598')}`,
      )}${drawnAt(
        ahead.step,
        html`${unbuilt(other, 'M214 668H0')}<path class="body" d="${OUTLINE.join('')}"/>${OUTLINE.map((half) => html`<path class="outline" d="${half}"/>`)}`,
      )}</g>`,
    )}
${beads(exchange, context)}
<p${stepClass(preview.step, 'preview', 'at', 'bold', side)}>${marked(preview.text)}</p>
<div${stepClass(stressed.step, 'stressed', 'at', side)}><h3><span class="said">${bilingual(stressed.said)}</span></h3><ul class="bold">${stressed.points.map((point) => html`<li>${marked(point)}</li>`)}</ul></div>
<div${stepClass(ahead.step, 'shield', 'at', side)} data-firmness="${firmness}">${verbPill(ahead.verb)}<p><span class="title bold">${marked(ahead.label)}</span>${ahead.note && html`<span class="note">${bilingual(ahead.note)}</span>`}</p></div>`;
  },
  digest: ({ exchange, side, preview, stressed, shield: ahead }) =>
    digest({ shared: exchange.beads, [side]: [preview.text, ...stressed.points], next: [ahead] }),
  describe: ({ exchange, preview, stressed, shield: { verb, label, note } }) =>
    sentencesOf(
      tellExchange(exchange),
      preview.text,
      joinTexts(stressed.said, clausesOf(...stressed.points)),
      phraseOf(verb.words, withAside(label, note)),
    ),
  sample: {
    kind: 'shield',
    exchange: { label: { zh: '談了什麼', en: 'Discussed' }, beads: [{ zh: '航道', en: 'Channels' }, 'LNG'] },
    side: 'left',
    preview: { text: { zh: '新海圖下月公布', en: 'A new chart is due next month' }, step: 1 },
    stressed: {
      said: { zh: '港方強調', en: 'the port stressed' },
      points: [
        { zh: '測量才開始', en: 'Surveys have only begun' },
        { zh: '現在正好', en: 'Now is a good time' },
      ],
      step: 2,
    },
    shield: {
      verb: { firmness: 'could', words: { zh: '港方：可', en: 'port: could' } },
      label: { zh: '防波堤', en: 'Breakwater' },
      note: { zh: '一起修築', en: 'Built together' },
      step: 3,
    },
  },
};

/** Both halves run down from the top, so that their dashes answer each other. */
const OUTLINE = [
  'M450 506L664 580V716C664 844 566 928 450 970',
  'M450 506L236 580V716C236 844 334 928 450 970',
] as const;

/** A thread that is not there yet: it does not grow, its dashes appear. */
function unbuilt(side: 'left' | 'right', d: string): Html {
  return html`<path class="thread unbuilt ${side}" stroke-width="16" d="${d}"/>`;
}
