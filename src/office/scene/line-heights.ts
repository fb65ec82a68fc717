/** Where lines come to stand in their room: a browser shares what a line has besides its letters out above and below. */
import type { Paragraph, TableCell } from './types.ts';

/** How programs set the lines of a format, in sizes of their letters. */
export interface LineHeights {
  /** What a line takes where nothing is said. */
  readonly natural: number;
  /** What a line takes whose letters stand in its middle as the deck's do; of another one all that differs is above. */
  readonly even: number;
}

/** How much of a paragraph's room has to be free above its lines, and below them where that is less than nothing. */
export function spareAbove({ lines, pitch }: Paragraph, { natural, even }: LineHeights): number {
  const size = lines[0]?.[0]?.size ?? 0;
  return even * size - (pitch ?? natural * size);
}

/** What is free above the text of a cell and below it, as margins. More than the text leaves would make its row higher. */
export function cellRoom(
  { paragraphs, lower, free }: TableCell,
  heights: LineHeights,
): { readonly top: number; readonly bottom: number } {
  const [first] = paragraphs;
  const wanted = lower + (first ? spareAbove(first, heights) : 0);
  const kept = Math.max(-free, Math.min(free, wanted));
  return { top: Math.max(0, kept), bottom: Math.max(0, -kept) };
}
