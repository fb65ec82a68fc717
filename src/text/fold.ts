/** Text as a search compares it: without case, width, accents and typed spaces beside Han; traditional counts as simplified, 台 as 臺. */
import { simplifiedForms } from './simplified.ts';

/** A folded text, and where each of its characters stands in the original. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  ...simplifiedForms,
  台: '臺',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};
const HAN = /\p{Script=Han}/u;

/** A text, folded. */
export function fold(text: string): string {
  return foldWithPlaces(text).text;
}

/** A text, folded, with the way back to the original. */
export function foldWithPlaces(original: string): Folded {
  const characters = [...original];
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const [index, character] of characters.entries()) {
    const folded = /\s/u.test(character)
      ? spaceBetween(characters[index - 1], afterSpaces(characters, index))
      : foldCharacter(character);
    text += folded;
    places.push(...Array.from({ length: folded.length }, () => place));
    place += character.length;
  }
  return { text, places: [...places, place] };
}

/** The words of a query, folded. All of them have to be found. */
export function foldWords(query: string): string[] {
  return query
    .split(/\s+/u)
    .map((word) => fold(word))
    .filter((word) => word !== '');
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return SAME[plain] ?? plain;
}

function afterSpaces(characters: readonly string[], from: number): string | undefined {
  let at = from;
  while (/\s/u.test(characters[at] ?? '')) at += 1;
  return characters[at];
}

/** Of several spaces the first one counts. */
function spaceBetween(before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined || /\s/u.test(before)) return '';
  return HAN.test(before) || HAN.test(after) ? '' : ' ';
}
