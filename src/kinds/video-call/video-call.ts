import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { renderBraid } from '../../motif/braid-svg.ts';
import { layoutBraid } from '../../motif/braid.ts';
import { line, SLIDE_WIDTH } from '../../motif/threads.ts';
import { joinTexts } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside } from '../../text/sentences.ts';
import { threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import { withSides } from '../with-sides.ts';

const WEIGHT = 16;
const PLACE = { x: 600, y: 508, half: 720, amplitude: 168, weight: WEIGHT, count: 1 };

/** What may follow is drawn as two chairs at a table, one a side: nothing to count. */
export const videoCall: KindModule<'video-call'> = {
  picture: ({ name, when, about, next }, context) => {
    const { left, right } = context.delegations.sides;
    return html`${threads(context, callWindow())}
<p class="side-name left at bold">${bilingual(left.name)}</p><p class="side-name right at bold">${bilingual(right.name)}</p>
<div class="call at"><p class="bold call-name">${bilingual(name)}</p><p class="medium">${bilingual(when)}</p></div>
<div${stepClass(about.step, 'about', 'at')}><p class="label bold">${context.marked(about.label)}</p>${about.note && html`<p class="note">${context.marked(about.note)}</p>`}</div>
<div${stepClass(next.step, 'card', 'at')} data-firmness="${next.verb.firmness}">${table()}<div>${verbPill(next.verb)}<p class="bold label">${context.marked(next.label)}</p>${next.note && html`<p class="note">${context.marked(next.note)}</p>`}</div></div>`;
  },
  describe: ({ name, when, about, next }, context) =>
    sentencesOf(
      joinTexts(withSides('meetByVideo', context), name, when),
      about.note ? joinTexts(about.label, about.note) : about.label,
      phraseOf(next.verb.words, withAside(next.label, next.note)),
    ),
  sample: {
    kind: 'video-call',
    name: { zh: '第9屆', en: '9th' },
    when: { zh: '5月1日', en: '1 May' },
    about: {
      label: { zh: '兩港的對話', en: 'Two harbours talk' },
      note: { zh: '因霧改為視訊', en: 'By video for fog' },
      step: 1,
    },
    next: {
      verb: { firmness: 'hope', words: { zh: '期待', en: 'hopes' } },
      label: { zh: '下一屆見面', en: 'the next face to face' },
      note: { zh: '在燈塔', en: 'at the lighthouse' },
      step: 2,
    },
  },
};

function callWindow(): Html {
  const { x, y, half } = PLACE;
  return html`<path class="half left" d="M960 262H240a30 30 0 0 0-30 30V688a30 30 0 0 0 30 30H960z"/><path class="half right" d="M960 262h720a30 30 0 0 1 30 30v396a30 30 0 0 1-30 30H960z"/>
<path class="divide" d="M960 262v456"/>
<rect class="window" x="210" y="262" width="1500" height="456" rx="30"/><path class="window stand" d="M960 718v62M800 780h320"/>
<circle class="camera" cx="960" cy="297" r="14"/><circle class="lens" cx="960" cy="297" r="4"/>
<path class="ground" d="${layoutBraid(PLACE).eyes[0]?.outline ?? ''}"/>
${line('left', `M0 ${y}H${x}`, WEIGHT)}${line('right', `M${SLIDE_WIDTH} ${y}H${x + half}`, WEIGHT)}${renderBraid(PLACE, () => 'later')}`;
}

function table(): Html {
  return html`<svg class="table" viewBox="0 0 200 130" aria-hidden="true"><path class="chair left" d="M14 10 22 72H62M26 72 16 122M58 72 66 122"/><path class="chair right" d="M186 10 178 72H138M174 72 184 122M142 72 134 122"/><path class="desk" d="M62 44H138M100 44V122M82 122h36"/></svg>`;
}
