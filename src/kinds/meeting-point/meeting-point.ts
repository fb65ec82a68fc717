import { nameInSentence } from '../../participants/names.ts';
import { clausesOf, type Text } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import { tellBoth } from '../told-by-both.ts';
import { cardLook, discLook, thingLook } from '../../board/looks.ts';
import { column, equal, icon, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Group, Part } from '../../board/types.ts';
import { joinTexts, listOf } from '../../text/language.ts';
import type { Context } from '../context.ts';
import { saidPill, verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

type Half = Picture<'meeting-point'>['left'];

/** Across a disc, by how many stand side by side. */
const DISCS = [264, 264, 228] as const;

/** Neither side's things lie within each other, and none leads to another. */
export const meetingPoint: KindModule<'meeting-point'> = {
  board: ({ left, right, next }, context) => ({
    parts: [
      ...halfParts('left', left, context),
      ...halfParts('right', right, context),
      row(
        {
          at: [96, 800],
          w: 1728,
          h: 188,
          look: cardLook(next.verb.firmness),
          main: 'center',
          gap: 44,
          pad: { inline: 46 },
          step: next.step,
        },
        verbPill(next.verb, { size: [52, 46] }),
        column(
          { maxW: [1400, 980] },
          words('claim', next.label, {
            weight: 500,
            size: [56, 46],
            shrink: [44, 38],
            lines: 2,
            marks: true,
          }),
          next.note && words('note', next.note, { marks: true }),
        ),
      ),
    ],
    // No line leads down: what each has does not bring about what both will do.
    marks: () => [
      { mark: 'thread', side: 'left', d: 'M0 480H932', weight: 16 },
      { mark: 'thread', side: 'right', d: `M${SLIDE_WIDTH} 480H988`, weight: 16 },
      { mark: 'dot', x: 960, y: 480, r: 18, tone: 'ink' },
    ],
  }),
  describe: ({ left, right, next }, { delegations: { sides } }) => {
    const tell = (whose: typeof sides.left, { heading, done, things, purpose }: typeof left): Text => {
      const subject = nameInSentence(whose);
      return joinTexts(
        done ? phraseOf(subject, heading) : withPause(subject, heading),
        clausesOf(
          listOf(...things.map(({ label, note }) => withAside(label, note))),
          ...(purpose ? [purpose] : []),
        ),
      );
    };
    return sentencesOf(
      tell(sides.left, left),
      tell(sides.right, right),
      tellBoth(next.verb, withAside(next.label, next.note)),
    );
  },
};

/** The side's name stands at its own edge; over its things it says what they are. */
function halfParts(
  side: 'left' | 'right',
  { heading, done, things, purpose, step }: Half,
  { delegations }: Context,
): readonly Part[] {
  const x = side === 'left' ? 96 : 1070;
  return [
    row(
      {
        at: [x, 256],
        w: 754,
        h: 72,
        gap: 32,
        side,
        ...(side === 'right' && { reverse: true, main: 'between' }),
      },
      words('name', delegations.sides[side].name, { size: [50, 44], shrink: 40, level: 'h3' }),
      done
        ? saidPill(heading, { size: [40, 36], shrink: [36, 32], step })
        : words('label', heading, { size: [42, 38], shrink: 36, marks: true, step }),
    ),
    column(
      { at: [x, 344], w: 754, gap: 24, cross: 'center', side, step },
      equal(
        { as: 'list', w: 'fill', gap: 26, cross: 'start' },
        things.map((thing) =>
          thing.icon ? drawnThing(thing, thing.icon, DISCS[things.length - 1] ?? 264) : framedThing(thing),
        ),
      ),
      purpose && words('label', purpose, { size: [44, 38], shrink: 36, marks: true }),
    ),
  ];
}

type Thing = Half['things'][number];

function drawnThing({ label, note }: Thing, drawing: string, disc: number): Group {
  return column(
    { as: 'item', cross: 'center', gap: 24, pad: { top: 4 } },
    row(
      { look: discLook, w: disc, h: disc, main: 'center' },
      icon(drawing, 0.57 * disc, { tone: 'side-text' }),
    ),
    column(
      { cross: 'center' },
      words('label', label, { size: [44, 38], shrink: 36, lines: [2, 3], marks: true }),
      note && words('note', note, { marks: true, lines: 2 }),
    ),
  );
}

function framedThing({ label, note }: Thing): Group {
  return column(
    { as: 'item', look: thingLook, h: 272, main: 'center', cross: 'center', gap: 14, pad: { inline: 22 } },
    words('label', label, {
      size: [50, 37],
      shrink: [40, 36],
      tone: 'side-text',
      lines: 3,
      marks: true,
    }),
    note && words('note', note, { size: [38, 32], shrink: 32, tone: 'ink', lines: 2, marks: true }),
  );
}
