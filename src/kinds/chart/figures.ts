/** The figures of a chart, as they are shown. */
import type { Text } from '../../text/language.ts';
import { decimalsOf, numberText } from '../../text/figures.ts';
import type { Picture } from '../schemas.ts';

export type Chart = Picture<'chart'>;
export type Series = Chart['series'][number];

/** Writes a figure with as many decimals as the one that has most. */
export function figureWriter({ series }: Chart): (value: number) => Text {
  const decimals = Math.max(0, ...series.flatMap(({ values }) => values.map(decimalsOf)));
  return (value) => numberText(value, Math.max(decimals, decimalsOf(value)));
}
