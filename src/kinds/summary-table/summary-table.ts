import { sentencesOf } from '../../text/sentences.ts';
import { braidMarks } from '../../board/braid-marks.ts';
import { column, icon, room, row, words } from '../../board/parts.ts';
import type { Mark, Num, Words } from '../../board/types.ts';
import { joinTexts, type Text } from '../../text/language.ts';
import { verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';
import { topicsOf } from '../topics-of.ts';

/** Where the spine begins, and its length. */
const [X, Y, LENGTH] = [146, 302, 702];
/** Where the columns of words begin, and how wide the first three are. */
const LEFT = 216;
const [TOPIC, DISCUSSED, NEXT]: readonly Num[] = [
  [293, 261],
  [314, 349],
  [576, 548],
];
const ICON = 46;
/** Weight of the line between two rows. */
const RULE = 3;
/** Between the drawings, which stand in the spine, and the columns. */
const SPINE = LEFT - X - ICON / 2;
const cell = { size: [34, 30], shrink: [32, 29], leading: [1.25, 1.14] } as const;

/** It stands as a whole from the start: people photograph it. */
export const summaryTable: KindModule<'summary-table'> = {
  board: ({ heads, rows }, context) => {
    const half = LENGTH / rows.length;
    const head = (text: Text, options: Partial<Words> = {}) =>
      words('heading', text, { size: 32, tone: 'ink-2', level: 'th', ...options });
    return {
      parts: [
        column(
          { at: [X - ICON / 2, 250], w: 1824 - X + ICON / 2, as: 'table' },
          column(
            { as: 'head', w: 'fill' },
            row(
              { as: 'row', h: 52 - RULE, w: 'fill', gap: 16 },
              room({ w: SPINE + ICON - 16 }),
              head(heads.topic, { w: TOPIC }),
              head(heads.discussed, { w: DISCUSSED }),
              head(heads.next, { w: NEXT }),
              head(heads.verbs, { grow: 1 }),
              head(heads.subject),
            ),
          ),
          room({ h: RULE }),
          column(
            { as: 'body', w: 'fill', gap: RULE },
            topicsOf(rows, context).map(({ topic, discussed, next, verbs, subject }) =>
              row(
                { as: 'row', h: half - RULE, w: 'fill', gap: 16 },
                row(
                  { as: 'row-head', gap: SPINE },
                  icon(topic.icon, ICON),
                  words('name', topic.shortName, {
                    w: TOPIC,
                    size: [40, 36],
                    shrink: [34, 32],
                    leading: 1.2,
                    tone: 'ink',
                    lines: 2,
                    link: topic.slide,
                  }),
                ),
                words('body', discussed, {
                  ...cell,
                  w: DISCUSSED,
                  lines: 3,
                  breaks: 'set',
                  level: 'td',
                  head: heads.discussed,
                }),
                words('label', next, {
                  ...cell,
                  w: NEXT,
                  lines: 3,
                  breaks: 'set',
                  level: 'td',
                  head: heads.next,
                }),
                row(
                  { as: 'cell', grow: 1, gap: 8 },
                  verbs.map((verb) => verbPill(verb, { size: [32, 30] })),
                ),
                words('label', subject.label, {
                  ...cell,
                  weight: 700,
                  tone: 'side-text',
                  side: subject.side,
                  level: 'td',
                }),
              ),
            ),
          ),
        ),
      ],
      marks: () => [
        ...rows.map((_, index): Mark => ({
          mark: 'line',
          d: `M${LEFT} ${Y + index * half - RULE / 2}H1824`,
          tone: 'hairline',
          weight: RULE,
        })),
        ...braidMarks({
          x: X,
          y: Y,
          half,
          amplitude: 38,
          weight: 8,
          count: rows.length,
          direction: 'down',
        }),
      ],
    };
  },
  describe: ({ heads, rows }, context) =>
    sentencesOf(joinTexts(heads.topic, ...topicsOf(rows, context).map(({ topic }) => topic.name))),
};
