/** What a handout is printed on and how. The first of each is the default; addresses and options name them by these words. */

export const layouts = ['notes', 'two-up', 'three-up', 'brief'] as const;
export type Layout = (typeof layouts)[number];

/** How many slides a page holds at most; the others begin a page with each slide, or hold none. */
export const slidesOnPage: Readonly<Partial<Record<Layout, number>>> = { 'two-up': 2, 'three-up': 3 };

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const inks = ['colour', 'grey'] as const;
export type Ink = (typeof inks)[number];

/** Width and height of each paper in millimetres. */
export const paperSizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** Margins in millimetres. */
export const margins = { top: 20, right: 16, bottom: 18, left: 18 } as const;
