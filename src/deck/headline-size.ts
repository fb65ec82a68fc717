/** The size of a headline on the stage: it keeps to one line, so long ones are set smaller, and the longest in two lines. */
import { PICTURE_WIDTH } from '../media/screen.ts';
import { languageRecords, plain, type Language, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';

const LARGEST = { han: 60, latin: 56 } as const;
/** On the first slide, as its sheet sets it. */
export const ON_TITLE = { han: 88, latin: 62 } as const;
const SMALLEST = 48;
const IN_TWO_LINES = 40;

/** A size in pixels of the slide, and on how many lines. */
export interface HeadlineSize {
  readonly size: number;
  readonly lines: 1 | 2;
  /** Whether it is so short that it fits the line at the size of a title, too. */
  readonly isShort: boolean;
}

/** About how many characters of a headline one line holds, and each of two. */
export function headlineRoom(
  headline: Text,
  language: Language,
  measure: MeasureText,
): { readonly inOne: number; readonly inEachOfTwo: number } {
  const words = plain(headline[language]);
  const room = (size: number): number =>
    Math.floor((words.length * PICTURE_WIDTH) / (size * measure(words, 700)));
  return { inOne: room(SMALLEST), inEachOfTwo: room(IN_TWO_LINES) };
}

/** The size of a headline in a language; `undefined` where it is too long even for two lines. */
export function headlineSize(
  headline: Text,
  language: Language,
  measure: MeasureText,
): HeadlineSize | undefined {
  const { script } = languageRecords[language];
  const width = measure(plain(headline[language]), 700);
  const size = Math.min(LARGEST[script], 2 * Math.floor(PICTURE_WIDTH / width / 2));
  if (size >= SMALLEST) return { size, lines: 1, isShort: width * ON_TITLE[script] <= PICTURE_WIDTH };
  const lines = headline[language].split('|');
  const fits = lines.every((line) => measure(line.trim(), 700) * IN_TWO_LINES <= PICTURE_WIDTH);
  return lines.length === 2 && fits ? { size: IN_TWO_LINES, lines: 2, isShort: false } : undefined;
}
