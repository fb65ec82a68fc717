import { listOf } from '../../text/language.ts';
import { sentencesOf, withAside } from '../../text/sentences.ts';
import { tellBoth, tellExchange } from '../told-by-both.ts';
import { blockLook, frameLook, ruleLook } from '../../board/looks.ts';
import { column, room, row, words } from '../../board/parts.ts';
import type { Group, Role, Words } from '../../board/types.ts';
import { joinTexts, type Text } from '../../text/language.ts';
import { doubleThreadAt, exchangeParts, EXCHANGE, verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';

/** The frame belongs to neither side: all its lines are ink. */
export const frame: KindModule<'frame'> = {
  board: ({ exchange, finding, subject, frame: standard }) => ({
    parts: [
      ...exchangeParts(exchange),
      row(
        { at: [96, 384], w: 1728, h: 104, main: 'center', step: finding.step },
        words('body', finding.text, { shrink: 36, weight: 700, lines: 2, marks: true }),
      ),
      column(
        { at: [200, 508], w: 1520, h: 484, look: frameLook, pad: 14, step: standard.step },
        row(
          { w: 'fill', h: 143, main: 'center', gap: 36, pad: { inline: 24 } },
          verbPill(standard.verb, { size: [52, 40], shrink: [40, 36] }),
          words('claim', standard.label, {
            size: [68, 54],
            shrink: [44, 40],
            leading: 1.3,
            lines: 2,
            align: 'start',
            marks: true,
          }),
        ),
      ),
      row(
        {
          at: [290, 702],
          w: 1340,
          h: 246,
          as: 'list',
          look: blockLook,
          main: 'between',
          pad: { inline: 5 },
          step: subject.step,
        },
        cell('label', subject.qualities[0], { size: [88, 54], shrink: [64, 46], lines: [1, 2] }),
        rule,
        cell('name', subject.label, { size: 140, shrink: [72, 54], leading: 1.1 }),
        rule,
        cell('label', subject.qualities[1], { size: [88, 54], shrink: [64, 46], lines: [1, 2] }),
      ),
    ],
    marks: () => [
      ...doubleThreadAt(EXCHANGE.y),
      { mark: 'line', d: 'M214 668.5H1706', tone: 'ink', weight: 7, step: standard.step },
    ],
  }),
  describe: ({ exchange, finding, subject, frame: standard }) =>
    sentencesOf(
      tellExchange(exchange),
      finding.text,
      joinTexts(
        tellBoth(standard.verb, standard.label),
        withAside(subject.label, listOf(...subject.qualities)),
      ),
    ),
};

const rule = room({ w: 3, h: 154, look: ruleLook });

/** A third of the block. */
function cell(role: Role, text: Text, type: Partial<Words>): Group {
  return row(
    { as: 'item', w: 440, main: 'center', pad: { inline: 28 } },
    words(role, text, { weight: 700, tone: 'ink', leading: 1.3, marks: true, ...type }),
  );
}
