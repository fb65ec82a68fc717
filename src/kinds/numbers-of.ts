/** The numbers that a picture of figures shows: what is said over and beside it, its headline says of no others. */
import { languages } from '../text/language.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Picture } from './schemas.ts';

/** Names under which pictures hold numbers that count or measure something. */
const NAMES = ['value', 'values', 'cells'];

/** The figures that a picture shows; most kinds have none. */
export function figuresOf(picture: Picture): readonly number[] {
  return walk(picture, '', (value, name) =>
    typeof value === 'number' && NAMES.includes(name) ? [value] : [],
  );
}

/** All that may be said of a picture in numbers: its figures, what follows from two of them, how many there are, and what its texts say. */
export function numbersOf(picture: Picture): ReadonlySet<number> {
  const figures = figuresOf(picture);
  const said = walk(picture, '', (value, name) => {
    if (Array.isArray(value)) return [value.length];
    const language = languages.find((one) => one === name);
    if (typeof value === 'string' && language)
      return numbersIn(value, language).map((number) => number.value);
    return typeof value === 'number' && name === 'from' ? [value] : [];
  });
  return new Set([...figures.map(Math.abs), ...said, ...derivedFrom(figures)]);
}

/** What is found in a value and in all that it holds; what stands in a list goes by the list's name. */
function walk(
  value: unknown,
  name: string,
  find: (value: unknown, name: string) => readonly number[],
): readonly number[] {
  const own = find(value, name);
  if (typeof value !== 'object' || value === null) return own;
  const inner = Object.entries(value).flatMap(([key, held]) =>
    walk(held, Array.isArray(value) ? name : key, find),
  );
  return [...own, ...inner];
}

/** Sums, differences, how many times, and by how much in a hundred. */
function derivedFrom(figures: readonly number[]): number[] {
  const rounded = (value: number): number[] => [Math.round(value), Math.round(value * 10) / 10];
  return figures.flatMap((a) =>
    figures.flatMap((b) => [
      Number((a + b).toFixed(6)),
      Number(Math.abs(a - b).toFixed(6)),
      ...rounded(a + b),
      ...rounded(Math.abs(a - b)),
      ...(b === 0
        ? []
        : [...rounded(a / b), ...rounded((100 * Math.abs(a - b)) / b), ...rounded((100 * a) / b)]),
    ]),
  );
}
