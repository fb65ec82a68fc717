/** Dates as both languages write them: as precise as they are given, `2026`, `2026-03` or `2026-03-05`. */
import { byLanguage, type Language, type Text } from './language.ts';

/** How a date is written. */
interface Form {
  /** Whether months are abbreviated where a language does so; not by default. */
  readonly isShort?: boolean;
  /** Whether the year is left out, where all around it is of the same year; not by default. */
  readonly isWithoutYear?: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const writers: Readonly<Record<Language, (parts: readonly number[], form: Form) => string>> = {
  zh: ([year, month, day], { isWithoutYear }) =>
    [isWithoutYear ? '' : `${year}年`, month ? `${month}月` : '', day ? `${day}日` : ''].join(''),
  en: ([year, month, day], { isShort, isWithoutYear }) => {
    const name = month ? (MONTHS[month - 1] ?? '') : '';
    return [day, isShort ? name.slice(0, 3) : name, isWithoutYear ? '' : year].filter(Boolean).join(' ');
  },
};

/** A date in both languages. */
export function dateText(date: string, form: Form = {}): Text {
  const parts = date.split('-').map(Number);
  return byLanguage((language) => writers[language](parts, form));
}

/** Days from the first day of 1970 to a date; to the first day of a month or year that is given as a whole. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** Whether there is such a date. */
export function isDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
