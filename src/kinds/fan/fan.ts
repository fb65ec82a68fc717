import { linkVertical } from 'd3';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html } from '../../markup/html.ts';
import { doubleThreadAt } from '../../motif/threads.ts';
import { clausesOf, joinTexts } from '../../text/language.ts';
import { sentencesOf, withAside } from '../../text/sentences.ts';
import { digest } from '../digest.ts';
import { beads, drawnAt, icon, threads, verbPill } from '../drawing.ts';
import type { KindModule } from '../module.ts';
import { tellBoth, tellExchange } from '../told-by-both.ts';

/** Where the fan opens on the thread, where its cards begin, and the room and gap of the cards. */
const START = [960, 347] as const;
const CARDS_TOP = 621;
const [LEFT, RIGHT, GAP] = [96, 1824, 48] as const;

/** The verb stands where the fan opens, the cards where it ends. */
export const fan: KindModule<'fan'> = {
  picture: ({ exchange, next: { verb, step, cards } }, context) => {
    const { firmness } = verb;
    const link = linkVertical();
    const rib = (x: number) =>
      html`<path class="rib" d="${link({ source: [...START], target: [x, CARDS_TOP] }) ?? ''}"/>`;
    return html`${threads(
      context,
      html`${doubleThreadAt(330)}<g data-firmness="${firmness}">${middles(cards.length).map((x, index) => drawnAt(cards[index]?.step ?? 0, rib(x)))}</g>`,
    )}
${beads(exchange, context)}
<h3${stepClass(step, 'hub', 'at')}>${verbPill(verb)}</h3>
<ul class="cards at">${cards.map(
      (card) =>
        html`<li${stepClass(card.step, 'card')} data-firmness="${firmness}">${icon(card.icon)}<p><span class="title bold">${context.marked(card.label)}</span>${card.note && html`<span class="note">${bilingual(card.note)}</span>`}</p></li>`,
    )}</ul>`;
  },
  digest: ({ exchange, next: { verb, cards } }) =>
    digest({ shared: exchange.beads, next: [{ verbs: [verb], points: cards }] }),
  describe: ({ exchange, next: { verb, cards } }) =>
    sentencesOf(
      tellExchange(exchange),
      joinTexts(tellBoth(verb), clausesOf(...cards.map(({ label, note }) => withAside(label, note)))),
    ),
  sample: {
    kind: 'fan',
    exchange: { label: { zh: '談了什麼', en: 'Discussed' }, beads: [{ zh: '航道', en: 'Channels' }, 'LNG'] },
    next: {
      verb: { firmness: 'hope', words: { zh: '期待', en: 'hope' } },
      step: 1,
      cards: [
        {
          icon: 'chip',
          label: { zh: '潮汐', en: 'Tide' },
          note: { zh: '每日測量', en: 'measured daily' },
          step: 1,
        },
        {
          icon: 'chip',
          label: { zh: '燈塔', en: 'Lighthouses' },
          note: { zh: '每夜點亮', en: 'lit every night' },
          step: 2,
        },
      ],
    },
  },
};

/** The middle of each card from left to right. */
function middles(count: number): number[] {
  const width = (RIGHT - LEFT - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => LEFT + width / 2 + index * (width + GAP));
}
