/** Sets a board in both languages: every part at its place, every line broken, and what does not fit. */
import { byLanguage, languages, type Language } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { layOut, type Misfit, type Placed } from './layout.ts';
import { lengthIn, STEP } from './sizes.ts';
import { SLIDE_WIDTH } from '../media/screen.ts';
import { findFaults, type Fault } from './faults.ts';
import type { Board, Box, Find, Mark, Part } from './types.ts';

/** Where a board begins and ends on the slide. */
export function spanOf({ top = 250, bottom = 1010 }: Board): {
  readonly top: number;
  readonly bottom: number;
} {
  return { top, bottom };
}

/** Where a part stands in one language, and of words how they are set. */
type SetPlace = Pick<Placed, 'box' | 'set'>;

/** A part at its place in each language, with all in it. */
export interface SetPart {
  readonly part: Part;
  readonly places: Readonly<Record<Language, SetPlace>>;
  readonly children: readonly SetPart[];
}

/** A board with everything at its place. Its marks are drawn as if nothing were mirrored. */
export interface SetBoard {
  readonly board: Board;
  readonly parts: readonly SetPart[];
  readonly marks: Readonly<Record<Language, readonly Mark[]>>;
  /** What does not fit, and words over words, in each language. */
  readonly misfits: Readonly<Record<Language, readonly Misfit[]>>;
  readonly faults: Readonly<Record<Language, readonly Fault[]>>;
}

/** Sets a board in both languages. */
export function setBoard(board: Board, measure: MeasureText): SetBoard {
  const { parts, marks, isMirrored = false } = board;
  const laid = byLanguage((language) => parts.map((part) => layOutToFit(part, language, measure)));
  const placed = byLanguage((language) =>
    laid[language].map((own) => (isMirrored ? turn(own.placed) : own.placed)),
  );
  return {
    board,
    parts: join(placed),
    marks: byLanguage((language) => marks?.(finder(placed[language], isMirrored), language) ?? []),
    misfits: byLanguage((language) => laid[language].flatMap(({ misfits }) => misfits)),
    faults: byLanguage((language) => findFaults(placed[language], spanOf(board))),
  };
}

/** The same parts in each language, as one. */
function join(placed: Readonly<Record<Language, readonly Placed[]>>): readonly SetPart[] {
  const [first, second] = languages;
  return placed[first].flatMap((own, index): SetPart[] => {
    const other = placed[second][index];
    if (!other) return [];
    const both = byLanguage((language) => (language === first ? own : other));
    return [
      { part: own.part, places: both, children: join(byLanguage((language) => both[language].children)) },
    ];
  });
}

/** Lays a part out at the largest size at which all in it fits; all its texts get smaller together. */
function layOutToFit(part: Part, language: Language, measure: MeasureText): ReturnType<typeof layOut> {
  const levels = levelsOf(part, language);
  const laidAt = (level: number) => layOut(part, { language, measure, level });
  const largest = laidAt(0);
  if (levels === 0 || largest.misfits.length === 0) return largest;
  const smallest = laidAt(levels);
  if (smallest.misfits.length > 0) return smallest;
  for (let level = 1; level < levels; level += 1) {
    const laid = laidAt(level);
    if (laid.misfits.length === 0) return laid;
  }
  return smallest;
}

/** How often the texts of a part can get smaller. */
function levelsOf(part: Part, language: Language): number {
  if (part.type === 'words') {
    return Math.ceil((lengthIn(language, part.size) - lengthIn(language, part.shrink)) / STEP);
  }
  return part.type === 'group' ? Math.max(0, ...part.children.map((child) => levelsOf(child, language))) : 0;
}

/** A part on the other side of the slide; what is in it keeps its order. */
function turn(placed: Placed): Placed {
  return moved(placed, SLIDE_WIDTH - placed.box.w - 2 * placed.box.x);
}

function moved(placed: Placed, dx: number): Placed {
  return {
    ...placed,
    box: { ...placed.box, x: placed.box.x + dx },
    children: placed.children.map((child) => moved(child, dx)),
  };
}

/** Finds parts for marks, which are drawn before the board is mirrored. */
function finder(placed: readonly Placed[], isMirrored: boolean): Find {
  const boxes = new Map<string, Box>();
  const collect = ({ part, box, children }: Placed): void => {
    if (part.id) boxes.set(part.id, isMirrored ? { ...box, x: SLIDE_WIDTH - box.x - box.w } : box);
    for (const child of children) collect(child);
  };
  for (const part of placed) collect(part);
  return (id) => {
    const box = boxes.get(id);
    if (!box) throw new Error(`A mark refers to a part “${id}”, which the board does not have.`);
    return box;
  };
}
