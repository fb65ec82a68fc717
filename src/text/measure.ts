/** How wide a text is set in the deck's font at a weight, in em: what a layout multiplies by its size. */
export type MeasureText = (text: string, weight: 400 | 500 | 700) => number;
