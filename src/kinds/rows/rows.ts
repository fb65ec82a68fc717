import { column, row, words } from '../../board/parts.ts';
import type { Find, Mark, Num } from '../../board/types.ts';
import { joinTexts, listOf, type Text } from '../../text/language.ts';
import type { Context } from '../context.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

const [TOP, HEIGHT, RULE] = [250, 750, 2];
/** The height of a row where there is room for it. */
const PITCH = 92;
/** Widths of the columns; names in the other language take a third. */
const WIDTHS = {
  plain: { heading: 546, text: 1158, other: 0 },
  withTerms: { heading: [430, 440], text: [760, 990], other: [490, 250] },
} as const;

/** Headings and texts in rows; beside a term, for readers, its name in the other language. */
export const rows: KindModule<'rows'> = {
  board: (picture, context) => {
    const all = rowsOf(picture, context);
    // Each row of a table has as many cells as the first.
    const hasOthers = all.some(({ other }) => other);
    const widths = hasOthers ? WIDTHS.withTerms : WIDTHS.plain;
    const minH = Math.min(PITCH, (HEIGHT - RULE) / all.length);
    const size: Num = minH < PITCH ? [38, 34] : [40, 36];
    const type = { size, shrink: [34, 32], leading: 1.15 } as const;
    return {
      parts: [
        column(
          { at: [96, TOP + RULE], w: 1728, h: HEIGHT - RULE },
          column(
            { as: 'table', w: 'fill' },
            column(
              { as: 'body', w: 'fill' },
              all.map(({ heading, text, from, other }, index) =>
                row(
                  { id: `row-${index}`, as: 'row', w: 'fill', minH, gap: 24 },
                  words('body', heading, {
                    ...type,
                    w: widths.heading,
                    weight: 700,
                    lines: 2,
                    level: 'row-head',
                  }),
                  words('body', text, { ...type, w: widths.text, lines: 2, level: 'td', marks: !from, from }),
                  other
                    ? words('note', other, {
                        w: widths.other,
                        size: 28,
                        lines: 2,
                        level: 'td',
                        isOther: true,
                        isOffStage: true,
                      })
                    : hasOthers && row({ as: 'cell', w: widths.other }),
                ),
              ),
            ),
          ),
        ),
      ],
      marks: (find) => [TOP, ...all.map((_, index) => endOf(find, index))].map(ruleAt),
    };
  },
  describe: (picture, context) => {
    const all = rowsOf(picture, context);
    const terms = all.filter(({ from }) => from).map(({ heading }) => heading);
    const others = all.filter(({ from }) => !from).map(({ heading }) => heading);
    return sentencesOf(...others, ...(terms.length > 0 ? [listOf(...terms)] : []));
  },
};

interface Row {
  readonly heading: Text;
  readonly text: Text;
  /** Of a term: its meaning, of which the text is made. */
  readonly from?: Text;
  /** Of a term: its name, for whoever reads the other language. */
  readonly other?: Text;
}

function rowsOf(picture: Picture<'rows'>, { glossary }: Context): readonly Row[] {
  return picture.rows.flatMap((given): Row | readonly Row[] => {
    if (!('term' in given)) return given;
    return glossary
      .filter(({ id }) => id === given.term)
      .map(({ name, full, meaning }) => ({
        heading: name,
        text: full ? joinTexts(full, meaning) : meaning,
        from: meaning,
        other: full ?? name,
      }));
  });
}

function endOf(find: Find, index: number): number {
  const { y, h } = find(`row-${index}`);
  return y + h - RULE;
}

function ruleAt(y: number): Mark {
  return { mark: 'line', d: `M96 ${y + RULE / 2}H1824`, tone: 'hairline', weight: RULE };
}
