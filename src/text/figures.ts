/** Numbers in figures, as pictures show them and headlines say them. */
import { inEach, type Text } from './language.ts';

/** A number with its decimals, groups of three, and a minus as long as a plus. */
export function numberText(value: number, decimals: number): Text {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return inEach(() => `${value < 0 ? '\u2212' : ''}${grouped}${fraction ? `.${fraction}` : ''}`);
}

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** The numbers that a text says in figures alone: what is written in words is not meant as one of a picture. */
export function figuresIn(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([found]) => Number(found.replaceAll(',', '')));
}
