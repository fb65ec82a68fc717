/** The figures of a chart, as they are shown and as a headline may say them. */
import type { Text } from '../../text/language.ts';
import { decimalsOf, figuresIn, numberText } from '../../text/figures.ts';
import type { Picture } from '../schemas.ts';

export type Chart = Picture<'chart'>;
export type Series = Chart['series'][number];

/** Writes a figure with as many decimals as the one that has most. */
export function figureWriter({ series }: Chart): (value: number) => Text {
  const decimals = Math.max(0, ...series.flatMap(({ values }) => values.map(decimalsOf)));
  return (value) => numberText(value, Math.max(decimals, decimalsOf(value)));
}

/** All that a headline may say in digits: figures, by how much two of a series differ, how many there are, and what texts say. */
export function claimsOf(chart: Chart): ReadonlySet<number> {
  const { categories, series, reference, event, from, measured, unit, source } = chart;
  const names = [...series.map(({ name }) => name), reference?.name, event?.name, measured, unit, source];
  const texts = [...categories, ...names.filter((text) => text !== undefined)];
  const differences = series.flatMap(({ values }) =>
    values.flatMap((value) => values.map((other) => Number(Math.abs(value - other).toFixed(6)))),
  );
  return new Set([
    ...series.flatMap(({ values }) => values.map(Math.abs)),
    ...differences,
    ...[reference?.value, from].filter((value) => value !== undefined),
    categories.length,
    series.length,
    ...texts.flatMap((text) => Object.values(text).flatMap(figuresIn)),
  ]);
}
