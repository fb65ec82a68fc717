/** A group that is a table as a table: its texts stand in cells, what is drawn around them lies below. */
import type { SetPart } from '../../board/set-board.ts';
import type { Box } from '../../board/types.ts';
import { objectsOfDrawings } from './table-drawings.ts';
import { linesBox, paragraphOf, type PlacedWords } from './text.ts';
import type { Paragraph, SceneObject, Table, TableCell } from './types.ts';
import { inheritedBy, wordsIn } from './words-in.ts';
import type { Inherited, Writing } from './writing.ts';

/** How far texts of one line may stand from each other in height. */
const SAME_LINE = 8;
/** What a text needs at least of the width of its column, in widths. */
const ROOM = 1.02;
/** Room for another font in the last column, which ends where its words do. */
const SLACK = 80;
/** How much later than its cells a column may begin, and how far from the text before it. */
const [LATER, APART] = [12, 4] as const;

/** Whether the parts of a table flow in rows and columns; those of a chart each stand at a place of their own. */
export function isGrid({ children }: SetPart): boolean {
  return children.every((child) => child.part.at === undefined && isGrid(child));
}

/** A table, and below it the shapes and drawings of its cells. */
export function tableOf(set: SetPart, outer: Inherited, writing: Writing): readonly SceneObject[] {
  const { language } = writing;
  const inherited = inheritedBy(set.part, outer);
  const rows = rowsIn(set);
  const [first] = rows;
  const box = set.places[language].box;
  if (!first) return [];
  const starts = first.cells.map((_, index) =>
    index === 0 ? box.x : startOf(rows, index, inherited, writing),
  );
  const endsAlike = first.cells.map((_, index) => endTogether(rows, index, inherited, writing));
  const tops = rows.map(({ row }, index) => (index === 0 ? box.y : row.places[language].box.y));
  const ends = [...starts.slice(1), box.x + box.w + SLACK];
  const feet = [...tops.slice(1), box.y + box.h];
  const table: Table = {
    type: 'table',
    name: 'Table',
    step: inherited.step,
    box: { ...box, w: box.w + SLACK },
    hasHead: first.isHead,
    hasNames: rows.every(({ isHead, cells }) => isHead || isName(cells[0])),
    columns: starts.map((start, index) => (ends[index] ?? start) - start),
    rows: rows.map(({ cells }, at) => {
      const [top = 0, foot = 0] = [tops[at], feet[at]];
      return {
        height: foot - top,
        cells: starts.map((start, index) => {
          const cell = cells[index];
          const words = cell ? wordsIn(cell, inherited, writing) : [];
          const room = { x: start, y: top, w: (ends[index] ?? start) - start, h: foot - top };
          return cellOf(words, room, endsAlike[index] ?? false, writing);
        }),
      };
    }),
  };
  return [...objectsOfDrawings(set, inherited, writing), table];
}

/**
 * Where a column begins: with the first of its cells, unless a longer text before it needs a little more. Texts that end
 * together leave it what it needs.
 */
function startOf(rows: readonly Row[], index: number, inherited: Inherited, writing: Writing): number {
  const first = Math.min(...rows.flatMap(({ cells }) => cells[index]?.places[writing.language].box.x ?? []));
  // The head of a column is as wide as its column, whatever its text.
  const others = rows.filter(({ isHead }) => !isHead);
  const ends = boxesIn(others, index - 1, inherited, writing).map(({ x, w }) => x + w + APART);
  const start = Math.max(first, ...ends);
  return endTogether(rows, index, inherited, writing) ? start : Math.min(first + LATER, start);
}

/** Whether texts of a column end at one place, and begin at several. */
function endTogether(rows: readonly Row[], index: number, inherited: Inherited, writing: Writing): boolean {
  const boxes = boxesIn(rows, index, inherited, writing);
  return areAlike(boxes.map(({ x, w }) => x + w)) && !areAlike(boxes.map(({ x }) => x));
}

/** The boxes of the texts of a column. */
function boxesIn(
  rows: readonly Row[],
  index: number,
  inherited: Inherited,
  writing: Writing,
): readonly Box[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell ? wordsIn(cell, inherited, writing).map(({ box }) => box) : [];
  });
}

function areAlike(places: readonly number[]): boolean {
  return Math.max(...places) - Math.min(...places) < 1;
}

interface Row {
  readonly row: SetPart;
  readonly cells: readonly SetPart[];
  readonly isHead: boolean;
}

/** The rows of a table; what stands between them, or before the cells of one, is room. */
function rowsIn(set: SetPart, isHead = false): readonly Row[] {
  return set.children.flatMap((row): readonly Row[] => {
    const { part } = row;
    if (part.type !== 'group') return [];
    if (part.as !== 'row' && part.as !== 'lit-row') return rowsIn(row, isHead || part.as === 'head');
    return [{ row, isHead, cells: row.children.filter(isCell) }];
  });
}

function isCell({ part }: SetPart): boolean {
  return part.type === 'words' ? part.isOffStage !== true : part.type === 'group';
}

function isName(cell: SetPart | undefined): boolean {
  if (cell?.part.type === 'words') return cell.part.level === 'row-head';
  return cell?.part.type === 'group' && cell.part.as === 'row-head';
}

/** The texts of a cell: what stands in one line is parted by tabs, what stands below is a paragraph of its own. */
function cellOf(words: readonly PlacedWords[], cell: Box, isAtEnd: boolean, writing: Writing): TableCell {
  const [first] = words;
  if (!first) return { paragraphs: [], left: 0, right: 0, lower: 0, free: 0 };
  const boxes = words.map((placed) => linesBox(placed, writing.language));
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const middle = (Math.min(...boxes.map(({ y }) => y)) + Math.max(...boxes.map(({ y, h }) => y + h))) / 2;
  const set = inLines(words, boxes).map((line) => joined(line, left, writing));
  const paragraphs = isAtEnd ? set.map((one) => ({ ...one, align: 'end' }) as const) : set;
  return {
    paragraphs,
    ...marginsOf(cell, { left, right }, paragraphs[0]?.align),
    lower: 2 * (middle - cell.y - cell.h / 2),
    free: Math.max(0, cell.h - sum(boxes.map(({ h }) => h))),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Text keeps to where it begins, ends or has its middle; on its other sides it has all the room that there is. */
function marginsOf(
  { x, w }: Box,
  { left, right }: { readonly left: number; readonly right: number },
  align: Paragraph['align'] | undefined,
): Pick<TableCell, 'left' | 'right'> {
  const before = Math.max(0, left - x);
  // A text that its column is too narrow for moves into the room behind it: it would be broken.
  const after = Math.max(0, Math.min(x + w - right, w - ROOM * (right - left)));
  const both = Math.min(before, after);
  return {
    left: align === 'end' ? 0 : align === 'center' ? before - both : before,
    right: align === 'start' ? 0 : align === 'center' ? after - both : after,
  };
}

function inLines(
  words: readonly PlacedWords[],
  boxes: readonly Box[],
): ReadonlyArray<readonly PlacedWords[]> {
  const lines: PlacedWords[][] = [];
  for (const [index, placed] of words.entries()) {
    const [box, before] = [boxes[index], boxes[index - 1]];
    const isBeside = box && before && Math.abs(box.y - before.y) < SAME_LINE;
    if (isBeside) lines.at(-1)?.push(placed);
    else lines.push([placed]);
  }
  return lines;
}

/** Texts beside each other as one paragraph, each after a tab. */
function joined(line: readonly PlacedWords[], left: number, writing: Writing): Paragraph {
  const [first, ...others] = line.map((placed) => paragraphOf(placed, writing));
  if (!first) throw new Error('A line without words was to be written.');
  if (others.length === 0) return first;
  return {
    ...first,
    align: 'start',
    lines: [
      [first, ...others].flatMap(({ lines }, index) =>
        lines.flat().map((run, at) => (index > 0 && at === 0 ? { ...run, text: `\t${run.text}` } : run)),
      ),
    ],
    tabs: line.slice(1).map(({ box }) => box.x - left),
  };
}
