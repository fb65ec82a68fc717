/** Font files that a deck brings for characters that the fonts of the program lack, such as those of a name. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import { DeckError } from '../../deck/error.ts';
import type { CharactersByWeight } from './characters.ts';
import type { LoadedFont } from './load-font.ts';
import type { Weight } from './weights.ts';

/** A font of a deck. */
export interface DeckFont extends LoadedFont {
  readonly path: string;
  /** Its name as a PDF bears it. */
  readonly name: string;
  /** What tells it from another version of it. */
  readonly version: string;
  readonly codePoints: ReadonlySet<number>;
}

type CanDraw = (weight: Weight, codePoint: number) => boolean;

/** What each font draws: the program's own by weight, a deck's in one form for all weights. */
interface Shares {
  readonly own: CharactersByWeight;
  readonly ofDeck: ReadonlyMap<DeckFont, string>;
}

/**
 * Reads the fonts of a deck; their paths count from the deck's file.
 * @throws {DeckError} naming each file that is not there, or is no font.
 */
export function loadDeckFonts(deckFile: string, paths: unknown): readonly DeckFont[] {
  // What is no list of paths is named where the deck's data is checked.
  const listed = Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
  const fonts = listed.map((path) => readFont(resolve(dirname(deckFile), path)));
  const problems = fonts.flatMap((font, index) =>
    typeof font === 'string'
      ? {
          place: 'deck',
          field: `fonts[${index}]`,
          message: font,
          remedy: 'Name a TrueType or OpenType file by its path from the deck’s file',
        }
      : [],
  );
  if (problems.length > 0) throw new DeckError(problems);
  return fonts.filter((font) => typeof font !== 'string');
}

/** The first font of a deck that draws a character, where the program's own does not. */
export function fontOf(
  character: string,
  weight: Weight,
  fonts: readonly DeckFont[],
  canDraw: CanDraw,
): DeckFont | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return canDraw(weight, codePoint) ? undefined : fonts.find(({ codePoints }) => codePoints.has(codePoint));
}

/** Gives each character to the program's font, or else to the first font of the deck that has it; the rest stays. */
export function shareOut(
  characters: CharactersByWeight,
  fonts: readonly DeckFont[],
  canDraw: CanDraw,
): Shares {
  const ofDeck = new Map<DeckFont, string>();
  const take = (weight: Weight, character: string): boolean => {
    const font = fontOf(character, weight, fonts, canDraw);
    if (!font) return false;
    const taken = ofDeck.get(font) ?? '';
    if (!taken.includes(character)) ofDeck.set(font, taken + character);
    return true;
  };
  const own = new Map(
    [...characters].map(([weight, used]) => [
      weight,
      new Map([...used].filter(([character]) => !take(weight, character))),
    ]),
  );
  return { own, ofDeck };
}

function readFont(path: string): DeckFont | string {
  if (!existsSync(path)) return `names ${path}, which is not there`;
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 4).toString() === 'ttcf') return `names ${path}, a collection of fonts`;
  const face = new Face(new Blob(new Uint8Array(bytes).buffer));
  const codePoints = new Set(face.collectUnicodes());
  if (codePoints.size === 0) return `names ${path}, which is no font that can be read`;
  const version = createHash('sha256').update(bytes).digest('hex');
  return {
    path,
    name: postScriptName(face.referenceTable('name')),
    version,
    codePoints,
    font: new Font(face),
    unitsPerEm: face.upem,
  };
}

/** The name with id 6 in the `name` table, in whichever encoding. */
function postScriptName(table: Uint8Array | undefined): string {
  if (!table) return '';
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const [count, strings] = [view.getUint16(2), view.getUint16(4)];
  for (let at = 6; at < 6 + count * 12; at += 12) {
    if (view.getUint16(at + 6) !== 6) continue;
    const start = strings + view.getUint16(at + 10);
    const letters = table.subarray(start, start + view.getUint16(at + 8));
    // Such a name is plain ASCII, of which UTF-16 has every other byte.
    return String.fromCodePoint(...[...letters].filter((letter) => letter !== 0));
  }
  return '';
}
