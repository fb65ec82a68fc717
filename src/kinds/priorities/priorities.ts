import { nameInSentence } from '../../participants/names.ts';
import { clausesOf } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import { cardLook } from '../../board/looks.ts';
import { column, equal, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Frame, Group, Look, Meaning, Words } from '../../board/types.ts';
import { joinTexts, listOf } from '../../text/language.ts';
import { verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';

/** A ring or a disc keeps its distance from the thread that it lies on. */
const HALO = 14;
/** The middle of the thread; the diameter of the ring, and the room for the words between it and the discs. */
const [THREAD, RING, BETWEEN] = [470, 288, 242];

/** The thread runs from its side's edge under everything that is on it; the words are read from left to right on either side. */
export const priorities: KindModule<'priorities'> = {
  board: ({ side, stance, base, priorities: first, outlook }, { delegations }) => {
    const isLeft = side === 'left';
    const count = first.labels.length;
    const [disc, gap] = count === 3 ? [230, 24] : [344, 52];
    const width = RING + BETWEEN + count * disc + (count - 1) * gap;
    const x = isLeft ? 1824 - width : 96;
    const ringTop = THREAD - RING / 2;
    return {
      parts: [
        column(
          { at: [isLeft ? 96 : 1384, 386], w: 440, cross: isLeft ? 'start' : 'end', gap: 44, side },
          words('name', delegations.sides[side].name, {
            size: [52, 46],
            shrink: 36,
            leading: 1.2,
            level: 'h3',
          }),
          words('label', stance, { size: [46, 38], shrink: 36, leading: 1.3, lines: 2, marks: true }),
        ),
        base.when &&
          words('note', base.when, {
            at: [x, ringTop - 58],
            w: 480,
            size: [36, 34],
            shrink: 32,
            leading: 1.3,
            weight: 500,
            step: base.step,
          }),
        round(
          { at: [x, ringTop], w: RING, h: RING, side, step: base.step },
          { name: 'ring', fill: 'paper', stroke: 'side', weight: 8 },
          words('name', base.label, { size: [46, 40], shrink: 36, leading: 1.3, lines: 2, marks: true }),
        ),
        column(
          {
            at: [x + RING, THREAD - 172],
            w: BETWEEN,
            h: 344,
            main: 'center',
            cross: 'center',
            gap: 14,
            side,
            step: first.step,
          },
          // As high as the summary, so that the verb stands on the thread.
          words('label', first.link, { size: [40, 36], shrink: 32, leading: [1.17, 1.23] }),
          verbPill(first.verb, { size: [48, 42] }),
          words('note', first.summary, { size: [36, 34], shrink: 32, leading: 1.3, weight: 500 }),
        ),
        row(
          { at: [x + RING + BETWEEN, THREAD - disc / 2], as: 'list', gap, side, step: first.step },
          first.labels.map((label) =>
            round(
              { as: 'item', w: disc, h: disc },
              { name: 'full', fill: 'side' },
              words('claim', label, {
                size: [0.23 * disc, 0.16 * disc],
                shrink: 36,
                tone: 'on-side',
                lines: 2,
                marks: true,
              }),
            ),
          ),
        ),
        equal(
          { at: [96, 706], w: 1728, h: 284, gap: 48, as: 'list' },
          outlook.map(({ verb, label, note, step }) =>
            column(
              {
                as: 'item',
                look: cardLook(verb.firmness, 'side'),
                side,
                step,
                cross: 'center',
                gap: 8,
                pad: { top: 26, bottom: 22, inline: [62, 32] },
              },
              verbPill(verb, { size: [42, 38] }),
              column(
                { grow: 1, main: 'center', cross: 'center' },
                words('label', label, {
                  size: [50, 42],
                  shrink: 36,
                  leading: 1.25,
                  lines: 3,
                  marks: true,
                }),
                note && words('note', note),
              ),
            ),
          ),
        ),
      ].filter((part) => part !== undefined),
      marks: () => [
        {
          mark: 'thread',
          side,
          d: isLeft ? `M0 ${THREAD}H1790` : `M${SLIDE_WIDTH} ${THREAD}H130`,
          weight: 16,
        },
      ],
    };
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
};

/** Words in a circle that lies on the thread. */
function round(frame: Frame & { readonly as?: Meaning }, look: Look, label: Words): Group {
  return column(
    {
      ...frame,
      look: { ...look, round: 'ellipse', halo: HALO },
      main: 'center',
      cross: 'center',
      pad: { inline: 32 },
    },
    label,
  );
}
