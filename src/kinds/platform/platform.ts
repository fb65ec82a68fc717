import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import { tellExchange } from '../told-by-both.ts';
import { beadLook, fieldLook, ringLook, statementLook } from '../../board/looks.ts';
import { column, room, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Group } from '../../board/types.ts';
import { clausesOf, joinTexts, listOf, type Text } from '../../text/language.ts';
import { doubleThread, doubleThreadAt, exchangeParts, EXCHANGE, saidPill, verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Prospect } from '../parts.ts';
import type { Picture } from '../schemas.ts';

type Statement = Picture<'platform'>['statement'];

/** The thread of both runs under the ring and on to what follows: the platform does not consist of the two. */
export const platform: KindModule<'platform'> = {
  board: ({ exchange, statement, platform: ring, next }) => ({
    parts: [
      ...exchangeParts(exchange),
      statementCard(statement),
      row(
        { at: [96, 548], w: 160, step: ring.step },
        words('heading', ring.said, {
          size: [42, 40],
          shrink: 36,
          lines: 2,
          breaks: 'set',
          level: 'h3',
        }),
      ),
      column(
        {
          at: [262, 454],
          w: 472,
          h: 472,
          look: ringLook,
          main: 'center',
          cross: 'center',
          gap: 18,
          pad: { inline: [36, 24] },
          step: ring.step,
        },
        column(
          { cross: 'center' },
          words('name', ring.label, { size: 84, shrink: 60, tone: 'ink' }),
          ring.full &&
            words('body', ring.full, {
              size: [44, 34],
              shrink: [36, 32],
              leading: 1.25,
              lines: [2, 3],
              breaks: 'set',
            }),
        ),
        ring.note && words('note', ring.note, { size: 38, shrink: 32 }),
      ),
      row(
        {
          at: [920, 890],
          h: 100,
          maxW: 904,
          look: beadLook,
          gap: 26,
          pad: { inline: 42 },
          step: next.step,
        },
        verbPill(next.verb, { size: [44, 42] }),
        words('label', next.label, { size: [48, 42], shrink: [40, 36], leading: 1.2, marks: true }),
      ),
    ],
    marks: () => [...doubleThreadAt(EXCHANGE.y), ...doubleThread(courseUnder, { step: ring.step })],
  }),
  describe: ({ exchange, statement, platform: { said, label, full, note }, next }) =>
    sentencesOf(
      tellExchange(exchange),
      joinTexts(statement.said, clausesOf(statement.text, whatFollows(statement))),
      joinTexts(
        said,
        clausesOf(
          withAside(label, full && note ? withPause(full, note) : (full ?? note)),
          phraseOf(next.verb.words, withAside(next.label, next.note)),
        ),
      ),
    ),
};

/** What one side says lies on the upper edge of its card. */
function statementCard({ side, said, text, step, next }: Statement): Group {
  return column(
    {
      at: [920, 456],
      w: 904,
      h: 398,
      side,
      look: statementLook,
      gap: 14,
      pad: { top: [-29, -27], bottom: 38, left: 43, right: 30 },
      step,
    },
    saidPill(said, { size: [40, 38], level: 'h3' }),
    words('claim', text, { shrink: [44, 36], marks: true }),
    room({ grow: 1 }),
    column(
      { gap: 30, step: next.step },
      row(
        { as: 'list', gap: [28, 12] },
        next.fields.map((field) =>
          row(
            { as: 'item', look: fieldLook, h: 100, minW: 200, main: 'center', pad: { inline: 14 } },
            words('label', field, { size: [48, 34], shrink: [36, 32], weight: 700 }),
          ),
        ),
        next.others &&
          row(
            { as: 'item' },
            words('note', next.others, {
              size: [48, 32],
              shrink: [36, 32],
              lines: [1, 2],
              leading: 1.1,
              breaks: 'set',
            }),
          ),
      ),
      ahead(next),
    ),
  );
}

function ahead({ verb, label }: Prospect): Group {
  return row(
    { gap: 26 },
    verbPill(verb, { size: [44, 42] }),
    words('label', label, { size: [48, 38], shrink: [40, 36], leading: 1.2, lines: 2, marks: true }),
  );
}

/** From the left edge, under the ring, down to the bead and on to the right edge; the lines keep their distance in the bend. */
function courseUnder(dy: number): string {
  const [above, below, bend] = [690 + dy, 940 + dy, -0.7 * dy];
  return `M0 ${above}H720C${876 + bend} ${above} ${776 + bend} ${below} 936 ${below}H${SLIDE_WIDTH}`;
}

function whatFollows({ next: { verb, label, fields, others } }: Statement): Text {
  const named = listOf(...fields);
  return joinTexts(verb.words, withAside(label, others ? phraseOf(named, others) : named));
}
