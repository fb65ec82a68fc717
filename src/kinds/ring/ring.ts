import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { joinTexts, listOf } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import { digest } from '../digest.ts';
import { labelled, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { tellBoth } from '../told-by-both.ts';
import { drawRing } from './ring-svg.ts';

/** The ring is neither side's: its line is ink. */
export const ring: KindModule<'ring'> = {
  picture: (picture, context) => {
    const { left, right, ring: middle, hope } = picture;
    const { marked } = context;
    return html`${threads(context, drawRing(picture))}
${renderTold('left', left, context)}${renderTold('right', right, context)}
<div${stepClass(middle.step, 'middle', 'at')} data-firmness="${middle.verb.firmness}">${verbPill(middle.verb)}${labelled(middle, marked)}</div>
<div${stepClass(hope.step, 'hope')}><p class="wish at bold">${verbPill(hope.verb)}<span>${marked(hope.label)}</span></p>
<ul class="places at bold">${hope.places.map((place, index) => html`${index > 0 && html`<li class="between">${bilingual(hope.between)}</li>`}<li class="place card" data-firmness="${hope.verb.firmness}">${marked(place)}</li>`)}</ul></div>`;
  },
  digest: ({ left, right, ring: middle, hope: { verb, label, places } }) =>
    digest({
      left: left.points,
      right: right.points,
      next: [middle, { verbs: [verb], points: [{ label, note: listOf(...places) }] }],
    }),
  describe: ({ left, right, ring: middle, hope }) =>
    sentencesOf(
      joinTexts(left.heading, ...left.points),
      joinTexts(right.heading, ...right.points),
      tellBoth(middle.verb, withAside(middle.label, middle.note)),
      joinTexts(
        tellBoth(hope.verb, hope.label),
        phraseOf(...hope.places.flatMap((place, index) => (index > 0 ? [hope.between, place] : [place]))),
      ),
    ),
  sample: {
    kind: 'ring',
    left: {
      heading: { zh: '北港的成果', en: 'Results of the north' },
      points: [
        { zh: '潮汐資料', en: 'Tide data' },
        { zh: '夜間引水', en: 'Pilots at night' },
      ],
      step: 2,
    },
    right: {
      heading: { zh: '南港的願景', en: 'Vision of the south' },
      points: [{ zh: '平靜的海', en: 'A calm sea' }, 'LNG', { zh: '安全', en: 'Safety' }],
      step: 1,
    },
    ring: {
      verb: { firmness: 'will', words: { zh: '將', en: 'will' } },
      label: { zh: '探討航線', en: 'explore routes' },
      note: { zh: '夏季航線等', en: 'in summer, etc.' },
      step: 3,
    },
    hope: {
      verb: { firmness: 'hope', words: { zh: '盼', en: 'hope' } },
      label: { zh: '更多往來', en: 'more traffic' },
      places: [
        { zh: '內海', en: 'The inland sea' },
        { zh: '外海', en: 'The high seas' },
      ],
      between: { zh: '與', en: 'and' },
      step: 4,
    },
  },
};

function renderTold(
  side: 'left' | 'right',
  { heading, points, step }: Picture<'ring'>['left'],
  { marked }: Context,
): Html {
  return html`<div class="told ${side}"><h3 class="at">${bilingual(heading)}</h3>
<ul${stepClass(step, 'points', 'at', 'medium')}>${points.map((point) => html`<li><span class="capsule">${marked(point)}</span></li>`)}</ul></div>
`;
}
