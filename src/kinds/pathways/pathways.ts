import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { nameInSentence } from '../../participants/names.ts';
import { clausesOf, joinTexts, listOf, type Text } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import { digest } from '../digest.ts';
import { threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { drawPathways } from './pathways-svg.ts';

/** The threads come in from their side's edge; for the right side the whole picture is mirrored. */
export const pathways: KindModule<'pathways'> = {
  picture: (picture, context) => html`${threads(context, drawPathways(picture))}
<div class="ways ${picture.side}">
<p class="lead at medium">${context.marked(picture.lead)}</p>
${renderOffer(picture, context)}${renderShift(picture, context)}${renderGoal(picture, context)}${renderOnward(picture, context)}</div>`,
  digest: ({ side, lead, offer, shift, goal, onward }) => {
    const own = [
      lead,
      joinTexts(offer.label, ...offer.stations, offer.outcome),
      joinTexts(shift.label, shift.station, joinTexts(shift.turn, ...shift.ends)),
      { label: onward.label, note: onward.note },
    ];
    const next = [{ verbs: [goal.verb], points: [{ label: goal.name, note: listOf(...goal.means) }] }];
    return digest(side === 'left' ? { left: own, next } : { right: own, next });
  },
  describe: ({ side, lead, offer, shift, goal, onward }, { delegations }) => {
    const subject = nameInSentence(delegations.sides[side]);
    return sentencesOf(
      joinTexts(subject, lead),
      joinTexts(offer.label, clausesOf(listOf(...offer.stations), offer.outcome)),
      joinTexts(shift.label, clausesOf(shift.station, phraseOf(shift.turn, listOf(...shift.ends)))),
      joinTexts(
        goal.label,
        clausesOf(
          listOf(...goal.means),
          phraseOf(goal.verb.words, withAside(goal.name, listOf(...goal.qualities))),
        ),
      ),
      joinTexts(subject, withPause(onward.label, onward.note)),
    );
  },
  sample: {
    kind: 'pathways',
    side: 'left',
    lead: { zh: '風浪之中，更見同舟之誼', en: 'A storm shows what it is to share a boat' },
    offer: {
      label: { zh: '避風', en: 'Shelter' },
      stations: [
        { zh: '船隻平安', en: 'Ships are safe' },
        { zh: '貨物無損', en: 'Cargo is dry' },
      ],
      outcome: { zh: '願意分享海圖', en: 'Charts for everybody' },
      step: 1,
    },
    shift: {
      label: { zh: '如今', en: 'Today' },
      station: { zh: '修補碼頭', en: 'Mending the quay' },
      turn: { zh: '更要緊的是|加深', en: 'above all, |deepening' },
      ends: [{ zh: '航道', en: 'The channel' }, 'LNG'],
      step: 2,
    },
    goal: {
      label: { zh: '往後', en: 'Later' },
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      means: [
        { zh: '潮汐發電', en: 'Tidal power' },
        { zh: '新燈塔', en: 'A new lighthouse' },
      ],
      name: { zh: '智慧港口', en: 'Smart harbour' },
      qualities: [
        { zh: '安全', en: 'safe' },
        { zh: '寧靜', en: 'quiet' },
        { zh: '潔淨', en: 'clean' },
      ],
      step: 3,
    },
    onward: {
      label: { zh: '樂於成為鄰港', en: 'Glad to be a neighbour' },
      note: { zh: '互通有無', en: 'each with its own trade' },
      step: 4,
    },
  },
};

function renderOffer({ offer }: Picture<'pathways'>, { marked }: Context): Html {
  return html`<div${stepClass(offer.step, 'way', 'offer')}><h3 class="at">${bilingual(offer.label)}</h3>${renderStations(offer.stations, marked)}
<p class="outcome at bold">${marked(offer.outcome)}</p></div>
`;
}

function renderShift({ shift }: Picture<'pathways'>, { marked }: Context): Html {
  return html`<div${stepClass(shift.step, 'way', 'shift')}><h3 class="at">${bilingual(shift.label)}</h3>${renderStations([shift.station], marked)}
<p class="turn at medium"><span>${marked(shift.turn)}</span></p><ul class="ends at bold">${shift.ends.map((end) => html`<li class="capsule">${marked(end)}</li>`)}</ul></div>
`;
}

function renderGoal({ goal }: Picture<'pathways'>, { marked }: Context): Html {
  return html`<div${stepClass(goal.step, 'way', 'goal')}><h3 class="at">${bilingual(goal.label)}${verbPill(goal.verb)}</h3>${renderStations(goal.means, marked)}
<div class="ring at"><p class="goal-name bold">${marked(goal.name)}</p><ul class="bold">${goal.qualities.map((quality) => html`<li>${marked(quality)}</li>`)}</ul></div></div>
`;
}

function renderOnward({ onward }: Picture<'pathways'>, { marked }: Context): Html {
  return html`<div${stepClass(onward.step, 'way', 'onward', 'at')}><p class="bold">${marked(onward.label)}</p><p class="medium">${marked(onward.note)}</p></div>
`;
}

/** What lies on a thread. */
function renderStations(stations: readonly Text[], marked: Context['marked']): Html {
  return html`<ul class="stations at medium">${stations.map((station) => html`<li class="capsule">${marked(station)}</li>`)}</ul>`;
}
