import { sentencesOf } from '../../text/sentences.ts';
import { braidMarks } from '../../board/braid-marks.ts';
import { cardLook, plainCard } from '../../board/looks.ts';
import { column, equal, icon, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Group, Mark, Num } from '../../board/types.ts';
import { joinTexts, languageRecords, languages, type Text } from '../../text/language.ts';
import { verbPill } from '../common.ts';
import type { Topic } from '../context.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';
import { topicsOf } from '../topics-of.ts';
import { withSides } from '../with-sides.ts';

type Next = Picture<'topics'>['topics'][number]['next'][number];

/** Where the braid begins, and its middle. */
const X = 168;
const Y = 382;
const WEIGHT = 14;
/** The top of the sides' names. */
const NAMES = 250;
/** How many characters of a name the thread before the first eye holds. */
const THREAD_HOLDS = { han: 2, latin: 6 };

/** The outline of a card follows the verb on it, so that the row shows at a glance how firm each is. */
export const topics: KindModule<'topics'> = {
  board: ({ step, topics: rows }, context) => {
    const { left, right } = context.delegations.sides;
    return {
      parts: [
        row(
          {
            at: [96, NAMES],
            w: 1728,
            h: namesHeight([left.name, right.name]),
            main: 'between',
            cross: 'end',
          },
          words('name', left.name, { size: [36, 34], leading: 1, side: 'left', isSilent: true }),
          words('name', right.name, { size: [36, 34], leading: 1, side: 'right', isSilent: true }),
        ),
        equal(
          { at: [X, 290], w: SLIDE_WIDTH - 2 * X, h: 704, as: 'ordered' },
          topicsOf(rows, context).map(({ topic, next }) =>
            column(
              { as: 'item', cross: 'stretch', pad: { inline: 5 } },
              topicHead(topic, step),
              column(
                { grow: 1, gap: 16, cross: 'stretch' },
                next.map((prospect) => card(prospect, next.length > 1)),
              ),
            ),
          ),
        ),
      ],
      marks: () => braid(rows.length),
    };
  },
  describe: ({ topics: rows }, context) =>
    sentencesOf(
      joinTexts(
        withSides('topicsBetween', context),
        ...topicsOf(rows, context).map(({ topic }) => topic.name),
      ),
    ),
};

/** Names that are longer than their threads would cross the first eye or the last, and stand above it. */
function namesHeight(names: readonly Text[]): Num {
  const isLong = (script: keyof typeof THREAD_HOLDS): boolean =>
    languages.some(
      (language) =>
        languageRecords[language].script === script &&
        names.some((name) => name[language].length > THREAD_HOLDS[script]),
    );
  return [isLong('han') ? 36 : 106, isLong('latin') ? 34 : 72];
}

/** The drawing in the topic's eye, and its name under it. */
function topicHead({ icon: drawing, name, slide }: Topic, step: number): Group {
  return column(
    { h: 372, cross: 'center', step },
    row({ h: 184 }, icon(drawing, 104)),
    row(
      { h: 162 },
      words('label', name, {
        size: [42, 36],
        shrink: [38, 34],
        weight: 700,
        lines: [2, 3],
        breaks: 'set',
        align: 'center',
        level: 'h3',
        link: slide,
      }),
    ),
  );
}

/** Two cards share the room of one. */
function card({ verb, label, note, step }: Next, isShared: boolean): Group {
  return column(
    {
      look: verb ? cardLook(verb.firmness) : plainCard,
      grow: 1,
      cross: 'center',
      pad: isShared ? { top: 16, bottom: 12 } : { top: 28, bottom: 18 },
      step,
    },
    verb && verbPill(verb, { size: [34, 30], inset: 0.45 }),
    column(
      { grow: 1, main: 'center', cross: 'center' },
      words('label', label, {
        size: isShared ? [34, 30] : [38, 33],
        leading: isShared ? 1.25 : 1.3,
        lines: isShared ? 2 : [4, 5],
        shrink: isShared ? [34, 30] : [34, 32],
        breaks: 'set',
      }),
      note && words('note', note, { lines: 2 }),
    ),
  );
}

function braid(count: number): Mark[] {
  const end = SLIDE_WIDTH - X;
  const place = { x: X, y: Y, half: (end - X) / count, amplitude: 92, weight: WEIGHT, count };
  return [
    { mark: 'thread', side: 'left', d: `M0 ${Y}H${X}`, weight: WEIGHT, course: 'whole' },
    { mark: 'thread', side: 'right', d: `M${SLIDE_WIDTH} ${Y}H${end}`, weight: WEIGHT, course: 'whole' },
    ...braidMarks(place),
  ];
}
