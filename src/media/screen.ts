/** What a deck is shown on: the size of a slide, and the themes and views of its page. */

/** Width and height of a slide in pixels of its own; every length in a picture counts in them. */
export const SLIDE_WIDTH = 1920;
export const SLIDE_HEIGHT = 1080;

/** What a slide leaves free at its left and right, and the width between. */
export const SLIDE_MARGIN = 96;
export const PICTURE_WIDTH = SLIDE_WIDTH - 2 * SLIDE_MARGIN;

/** Size of the letters in the line over a headline, and of those at the foot. */
export const KICKER_SIZE = 34;
export const FOOT_SIZE = 24;

/** The themes; the first is the default. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The views of the deck's page, as an address names them. */
export const views = ['deck', 'read', 'speaker'] as const;
export type View = (typeof views)[number];
