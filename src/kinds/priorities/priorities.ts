import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html } from '../../markup/html.ts';
import { SLIDE_WIDTH, thread } from '../../motif/threads.ts';
import { nameInSentence } from '../../participants/names.ts';
import { clausesOf, joinTexts, listOf } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import { digest } from '../digest.ts';
import { labelled, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';

/** The thread runs from its side's edge under everything that is on it; the words are read from left to right on either side. */
export const priorities: KindModule<'priorities'> = {
  picture: ({ side, stance, base, priorities: first, outlook }, context) => {
    const { marked, delegations } = context;
    const course = side === 'left' ? 'M0 470H1790' : `M${SLIDE_WIDTH} 470H130`;
    return html`${threads(context, thread(side, course, 16))}
<div class="stance at ${side}"><h3>${bilingual(delegations.sides[side].name)}</h3><p class="medium">${marked(stance)}</p></div>
<div class="course at ${side}">
<div${stepClass(base.step, 'base')}>${base.when && html`<p class="when medium">${bilingual(base.when)}</p>`}<p class="ring bold">${marked(base.label)}</p></div>
<div${stepClass(first.step, 'on-top', 'medium')}><p class="link">${bilingual(first.link)}</p>${verbPill(first.verb)}<p class="summary">${bilingual(first.summary)}</p></div>
<ul${stepClass(first.step, 'discs', 'bold')} data-count="${first.labels.length}">${first.labels.map((label) => html`<li>${marked(label)}</li>`)}</ul>
</div>
<ul class="outlook at">${outlook.map(
      (prospect) =>
        html`<li${stepClass(prospect.step, 'card', side)} data-firmness="${prospect.verb.firmness}">${verbPill(prospect.verb)}<div>${labelled(prospect, marked)}</div></li>\n`,
    )}</ul>`;
  },
  digest: ({ side, stance, base, priorities: { verb, labels }, outlook }) => {
    const own = [stance, base.label];
    const next = [{ verbs: [verb], points: labels.map((label) => ({ label })) }, ...outlook];
    return digest(side === 'left' ? { left: own, next } : { right: own, next });
  },
  describe: ({ side, stance, base, priorities: first, outlook }, { delegations }) => {
    const subject = nameInSentence(delegations.sides[side]);
    return sentencesOf(
      phraseOf(subject, stance),
      base.when ? joinTexts(base.when, base.label) : base.label,
      joinTexts(
        withPause(first.link, phraseOf(subject, first.verb.words)),
        withAside(listOf(...first.labels), first.summary),
      ),
      phraseOf(
        subject,
        clausesOf(...outlook.map(({ verb, label, note }) => phraseOf(verb.words, withAside(label, note)))),
      ),
    );
  },
  sample: {
    kind: 'priorities',
    side: 'left',
    stance: { zh: '重視舊航線', en: 'Values old routes' },
    base: {
      when: { zh: '風後', en: 'After the storm' },
      label: { zh: '修復碼頭', en: 'Mend the quay' },
      step: 1,
    },
    priorities: {
      link: { zh: '不只如此', en: 'More than that' },
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      summary: { zh: '兩件要事', en: 'two concerns' },
      labels: [{ zh: '潮汐|電力', en: 'Tidal |power' }, 'LNG'],
      step: 1,
    },
    outlook: [
      {
        verb: { firmness: 'expects', words: { zh: '預計', en: 'expects' } },
        label: { zh: '船班增加', en: 'More sailings' },
        note: { zh: '夏季', en: 'In summer' },
        step: 2,
      },
      {
        verb: { firmness: 'hope', words: { zh: '期待', en: 'hopes' } },
        label: { zh: '燈塔開放', en: 'An open lighthouse' },
        step: 3,
      },
    ],
  },
};
