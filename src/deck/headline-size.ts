/** The size of a headline on the stage: it keeps to one line, so long ones are set smaller, and the longest in two lines. */
import { languageRecords, plain, type Language, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';

/** The line that a headline has, in pixels of the slide. */
const ROOM = 1728;
const LARGEST = { han: 60, latin: 56 } as const;
const SMALLEST = 48;
const IN_TWO_LINES = 40;

/** A size in pixels of the slide, and on how many lines. */
export interface HeadlineSize {
  readonly size: number;
  readonly lines: 1 | 2;
}

/** The size of a headline in a language; `undefined` where it is too long even for two lines. */
export function headlineSize(
  headline: Text,
  language: Language,
  measure: MeasureText,
): HeadlineSize | undefined {
  const largest = LARGEST[languageRecords[language].script];
  const width = measure(plain(headline[language]), 700);
  const size = Math.min(largest, 2 * Math.floor(ROOM / width / 2));
  if (size >= SMALLEST) return { size, lines: 1 };
  const lines = headline[language].split('|');
  const fits = lines.every((line) => measure(line.trim(), 700) * IN_TWO_LINES <= ROOM);
  return lines.length === 2 && fits ? { size: IN_TWO_LINES, lines: 2 } : undefined;
}
