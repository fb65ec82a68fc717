import { sentencesOf, withAside } from '../../text/sentences.ts';
import { tellBoth, tellExchange } from '../told-by-both.ts';
import { linkVertical } from 'd3';
import { cardLook, dashes } from '../../board/looks.ts';
import { column, equal, icon, row, words } from '../../board/parts.ts';
import { clausesOf, joinTexts } from '../../text/language.ts';
import { doubleThreadAt, exchangeParts, EXCHANGE, verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';

const link = linkVertical();

/** The verb stands where the fan opens, the cards where it ends. */
export const fan: KindModule<'fan'> = {
  board: ({ exchange, next: { verb, step, cards } }) => ({
    parts: [
      ...exchangeParts(exchange, { parted: exchange.beads.length === 4 }),
      row(
        { at: [96, 474], w: 1728, main: 'center', step },
        verbPill(verb, { size: [48, 44], level: 'h3', halo: 12 }),
      ),
      equal(
        { at: [96, 622], w: 1728, h: 376, gap: 48, as: 'list' },
        cards.map((card, index) =>
          column(
            {
              id: `card-${index}`,
              as: 'item',
              look: cardLook(verb.firmness),
              step: card.step,
              main: 'center',
              cross: 'center',
              pad: { top: 26, bottom: 26, inline: 18 },
              gap: 16,
            },
            icon(card.icon, 132),
            column(
              // Labels stand at one height beside each other; where none has a note, they are in the middle.
              { grow: cards.some(({ note }) => note) ? 1 : 0, cross: 'center', gap: 6 },
              words('label', card.label, {
                size: [58, 39],
                shrink: [48, 36],
                weight: 700,
                leading: 1.2,
                lines: [1, 2],
                marks: true,
              }),
              card.note && words('note', card.note, { size: [40, 36], shrink: [36, 32], lines: 2 }),
            ),
          ),
        ),
      ),
    ],
    marks: (find) => [
      ...doubleThreadAt(EXCHANGE.y),
      ...cards.map(({ step: appears }, index) => {
        const { x, y, w } = find(`card-${index}`);
        const d = link({ source: [960, EXCHANGE.y + 17], target: [x + w / 2, y - 1] }) ?? '';
        return {
          mark: 'line',
          d,
          tone: 'ink-2',
          weight: 7,
          dash: dashes[verb.firmness],
          step: appears,
        } as const;
      }),
    ],
  }),
  describe: ({ exchange, next: { verb, cards } }) =>
    sentencesOf(
      tellExchange(exchange),
      joinTexts(tellBoth(verb), clausesOf(...cards.map(({ label, note }) => withAside(label, note)))),
    ),
};
