import { joinTexts } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside } from '../../text/sentences.ts';
import { braidMarks } from '../../board/braid-marks.ts';
import { cardLook } from '../../board/looks.ts';
import { column, room, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Box, Mark, Part } from '../../board/types.ts';
import { verbPill } from '../common.ts';
import type { Context } from '../context.ts';
import type { KindModule } from '../module.ts';
import { withSides } from '../with-sides.ts';

const WEIGHT = 16;
const PLACE = { x: 600, y: 508, half: 720, amplitude: 168, weight: WEIGHT, count: 1 };

/** What may follow is drawn as two chairs at a table, one a side: nothing to count. */
export const videoCall: KindModule<'video-call'> = {
  board: ({ name, when, about, next }, context) => ({
    parts: [
      sideName('left', 200, context),
      sideName('right', 1340, context),
      column(
        { at: [680, 400], w: 560, cross: 'center' },
        words('name', name, { size: [100, 86], shrink: [64, 56], tone: 'ink' }),
        words('label', when, { size: [48, 42], shrink: [36, 32], leading: 1.3, maxW: 450 }),
      ),
      column(
        { at: [96, 824], w: 920, gap: 8, step: about.step },
        words('claim', about.label, { size: [54, 46], shrink: [44, 38], leading: 1.4, marks: true }),
        about.note && words('body', about.note, { size: [42, 38], shrink: 36, leading: 1.25, marks: true }),
      ),
      row(
        {
          at: [1064, 804],
          w: 760,
          h: 196,
          look: { ...cardLook(next.verb.firmness), fill: undefined },
          gap: 36,
          pad: { left: 41, right: 21 },
          step: next.step,
        },
        room({ id: 'table', w: 200, h: 130 }),
        column(
          { gap: 6 },
          verbPill(next.verb),
          words('label', next.label, {
            size: [48, 38],
            shrink: [40, 36],
            leading: 1.2,
            weight: 700,
            marks: true,
          }),
          next.note && words('note', next.note, { marks: true }),
        ),
      ),
    ],
    marks: (find) => [...callWindow(), ...table(find('table'), next.step)],
  }),
  describe: ({ name, when, about, next }, context) =>
    sentencesOf(
      joinTexts(withSides('meetByVideo', context), name, when),
      about.note ? joinTexts(about.label, about.note) : about.label,
      phraseOf(next.verb.words, withAside(next.label, next.note)),
    ),
};

/** The description names the sides; for the eye their names stand in their halves. */
function sideName(side: 'left' | 'right', x: number, { delegations }: Context): Part {
  return column(
    { at: [x, 406], w: 380, cross: 'center' },
    words('name', delegations.sides[side].name, {
      size: [64, 60],
      shrink: [48, 44],
      leading: 1.3,
      side,
      isSilent: true,
    }),
  );
}

function callWindow(): Mark[] {
  const { x, y, half } = PLACE;
  const frame = { mark: 'line', tone: 'ink', weight: 12, round: true } as const;
  return [
    {
      mark: 'area',
      side: 'left',
      tone: 'side-tint',
      d: 'M960 262H240a30 30 0 0 0-30 30V688a30 30 0 0 0 30 30H960z',
    },
    {
      mark: 'area',
      side: 'right',
      tone: 'side-tint',
      d: 'M960 262h720a30 30 0 0 1 30 30v396a30 30 0 0 1-30 30H960z',
    },
    { mark: 'line', d: 'M960 262v456', tone: 'paper', weight: 6 },
    {
      ...frame,
      d: 'M240 262H1680a30 30 0 0 1 30 30V688a30 30 0 0 1-30 30H240a30 30 0 0 1-30-30V292a30 30 0 0 1 30-30z',
    },
    { ...frame, d: 'M960 718v62M800 780h320' },
    ...[17, 11, 4].map((r, index): Mark => ({
      mark: 'dot',
      x: 960,
      y: 297,
      r,
      tone: index === 1 ? 'paper' : 'ink',
    })),
    { mark: 'thread', side: 'left', d: `M0 ${y}H${x}`, weight: WEIGHT, course: 'whole' },
    { mark: 'thread', side: 'right', d: `M${SLIDE_WIDTH} ${y}H${x + half}`, weight: WEIGHT, course: 'whole' },
    ...braidMarks(PLACE, 'paper'),
  ];
}

function table({ x, y }: Box, step: number): Mark[] {
  const piece = { mark: 'line', weight: 10, round: true, step } as const;
  return [
    { ...piece, side: 'left', tone: 'side', d: `M${x + 14} ${y + 10}l8 62h40m-36 0l-10 50m42-50l8 50` },
    { ...piece, side: 'right', tone: 'side', d: `M${x + 186} ${y + 10}l-8 62h-40m36 0l10 50m-42-50l-8 50` },
    { ...piece, tone: 'ink', d: `M${x + 62} ${y + 44}h76m-38 0v78m-18 0h36` },
  ];
}
