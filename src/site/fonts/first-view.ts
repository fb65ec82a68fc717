/** Parts the characters of a page: those that its first view needs, in a file of their own, come first on a slow line. */
import { charactersByWeight, type CharactersByWeight } from './characters.ts';

const HAN = /\p{Script=Han}/u;

/** The characters of a page in two files, or in one. */
export interface Parted {
  readonly first?: CharactersByWeight;
  readonly rest: CharactersByWeight;
}

/**
 * With a first view, given as its HTML, all that is no Han comes first: letters are kerned and signs are narrowed only
 * within one font, and there are few of them. Of the Han, those that stand in it.
 */
export function partForFirstView(all: CharactersByWeight, firstView: string | undefined): Parted {
  if (firstView === undefined) return { rest: all };
  const shown = charactersByWeight(firstView);
  const part = (isFirst: boolean): CharactersByWeight =>
    new Map(
      [...all].map(([weight, used]) => [
        weight,
        new Map(
          [...used].filter(
            ([character]) => (!HAN.test(character) || shown.get(weight)?.has(character) === true) === isFirst,
          ),
        ),
      ]),
    );
  return { first: part(true), rest: part(false) };
}
