import type { Language } from './language.ts';

/**
 * How wide a text is set in the deck's font at a weight, in em: what a layout multiplies by its size. English has features
 * of its own; a text without a language is measured as the fonts have it.
 */
export type MeasureText = (text: string, weight: 400 | 500 | 700, language?: Language) => number;
