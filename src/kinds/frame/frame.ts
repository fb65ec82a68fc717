import { stepClass } from '../../markup/bilingual.ts';
import { html } from '../../markup/html.ts';
import { doubleThreadAt } from '../../motif/threads.ts';
import { joinTexts, listOf } from '../../text/language.ts';
import { sentencesOf, withAside } from '../../text/sentences.ts';
import { digest } from '../digest.ts';
import { beads, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import { tellBoth, tellExchange } from '../told-by-both.ts';

/** The frame belongs to neither side: all its lines are ink. */
export const frame: KindModule<'frame'> = {
  picture: ({ exchange, finding, subject, frame: standard }, context) => {
    const { marked } = context;
    const [before, after] = subject.qualities;
    return html`${threads(context, doubleThreadAt(330))}
${beads(exchange, context)}
<p${stepClass(finding.step, 'finding', 'at', 'bold')}>${marked(finding.text)}</p>
<div${stepClass(standard.step, 'standard', 'at')}><p class="beam">${verbPill(standard.verb)}<span class="bold">${marked(standard.label)}</span></p></div>
<ul${stepClass(subject.step, 'subject', 'at', 'bold')}><li>${marked(before)}</li><li class="subject-name">${marked(subject.label)}</li><li>${marked(after)}</li></ul>`;
  },
  digest: ({ exchange, finding, subject, frame: standard }) =>
    digest({
      shared: [...exchange.beads, finding.text, joinTexts(subject.label, ...subject.qualities)],
      next: [standard],
    }),
  describe: ({ exchange, finding, subject, frame: standard }) =>
    sentencesOf(
      tellExchange(exchange),
      finding.text,
      joinTexts(
        tellBoth(standard.verb, standard.label),
        withAside(subject.label, listOf(...subject.qualities)),
      ),
    ),
  sample: {
    kind: 'frame',
    exchange: { label: { zh: '談了什麼', en: 'Discussed' }, beads: [{ zh: '航道', en: 'Channels' }, 'LNG'] },
    finding: { text: { zh: '合作越早越好', en: 'The sooner the better' }, step: 1 },
    subject: {
      label: { zh: '燈塔', en: 'Lighthouse' },
      qualities: [
        { zh: '看得見', en: 'Seen' },
        { zh: '不熄滅', en: 'Never dark' },
      ],
      step: 2,
    },
    frame: {
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      label: { zh: '訂定標準', en: 'Set standards' },
      step: 3,
    },
  },
};
