/** Whether the speaker's notes of a deck are in files that everybody gets. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../../src/deck/deck.ts';
import { plain, textOfFile } from './text-of-file.ts';

/** The notes of a deck in both languages. */
export function notesOf({ slides }: Deck): string[] {
  return slides.flatMap(({ notes }) => [notes.zh, notes.en]);
}

/** The parts of sentences that the notes alone have. */
export function spokenPieces(deck: Deck): string[] {
  const said = plain(JSON.stringify(deck.slides.map((slide) => ({ ...slide, notes: undefined }))));
  return (
    notesOf(deck)
      .flatMap((note) => note.split(/[。！？；：，.!?;:,]\s*/u).map(plain))
      // Shorter ones may also stand in the words of the interface.
      .filter((piece) => piece.length >= (/\p{Script=Han}/u.test(piece) ? 10 : 20) && !said.includes(piece))
  );
}

/** The files of a folder that say one of these, however it is written, each with it. */
export async function findLeaks(folder: string, pieces: readonly string[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const file of filesOf(folder)) {
    const text = await textOfFile(file);
    leaks.push(...pieces.filter((piece) => text.includes(piece)).map((piece) => `${file}: ${piece}`));
  }
  return leaks;
}

/** The folder's files, those in folders below it too. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
