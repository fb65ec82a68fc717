/** What can be chosen for a handout. The first of each is the default; the address names them by these words. */
import type { Language } from '../../text/language.ts';

export const layouts = ['notes', 'two-up', 'three-up', 'brief'] as const;
type Layout = (typeof layouts)[number];

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const inks = ['colour', 'grey'] as const;
export type Ink = (typeof inks)[number];

/** Width and height of each paper in millimetres. */
export const paperSizes: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** Margins in millimetres. */
export const margins = { top: 20, right: 16, bottom: 18, left: 18 } as const;

/** A PDF that was made of the deck, as a page offers it. */
export interface Download {
  readonly file: string;
  readonly layout: Layout | 'slides';
  readonly language: Language;
  readonly pages: number;
  readonly bytes: number;
}
