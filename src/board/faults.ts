/** Faults of a set board that no single part has: words over words, and words outside the picture. */
import { SLIDE_MARGIN, SLIDE_WIDTH } from '../media/screen.ts';
import type { Placed } from './layout.ts';
import type { Box, Words } from './types.ts';

/** Words that stand where they must not. */
export interface Fault {
  readonly words: Words;
  /** The words that they overlap; none where they leave the picture. */
  readonly over?: Words | undefined;
  /** Pixels by which they overlap, or leave the picture. */
  readonly by: number;
}

const MARGINS = { left: SLIDE_MARGIN, right: SLIDE_WIDTH - SLIDE_MARGIN } as const;
/** Lines have more leading than ink: so much of two boxes may overlap unseen. */
const UNSEEN = 2;

/** Every fault of the words of a board. */
export function findFaults(
  placed: readonly Placed[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Fault[] {
  const all = placed.flatMap(wordsIn);
  const outside = all.flatMap(({ words, box }): Fault[] => {
    const by = Math.max(
      MARGINS.left - box.x,
      box.x + box.w - MARGINS.right,
      top - box.y,
      box.y + box.h - bottom,
    );
    return by > UNSEEN ? [{ words, by }] : [];
  });
  const overlaps = all.flatMap(({ words, box }, index) =>
    all.slice(index + 1).flatMap((other): Fault[] => {
      const by = overlapOf(box, other.box);
      return by > UNSEEN ? [{ words: other.words, over: words, by }] : [];
    }),
  );
  return [...outside, ...overlaps];
}

interface Inked {
  readonly words: Words;
  readonly box: Box;
}

/** All words with the room that their letters take, which may be less than their box. */
function wordsIn({ part, box, set, children }: Placed): readonly Inked[] {
  if (part.type !== 'words' || !set) return children.flatMap(wordsIn);
  const { size, lines, align } = set;
  const w = Math.max(...lines.map(({ width }) => width)) * size;
  const free = box.w - w;
  const x = box.x + (align === 'center' ? free / 2 : align === 'end' ? free : 0);
  return [{ words: part, box: { ...box, x, w } }];
}

function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return Math.min(across, down);
}
