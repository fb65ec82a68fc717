/** Lays down a deck to fill in. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckNames } from '../site/find-deck.ts';

/** The deck that is laid down. It stands as deep in the project as those that are made of it. */
const SAMPLE = 'examples/start';

/** Its compiler's settings, so that an editor knows the fields of a slide. */
const TSCONFIG = `{
  "extends": "../../tsconfig.base.json",
  "include": ["."]
}
`;

/**
 * Writes `decks/<name>`.
 * @throws where the name cannot be one, or is taken.
 */
export function newDeck(root: string, name: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name))
    throw new Error(
      `“${name}” cannot be the name of a deck. Use small letters and digits joined by hyphens: harbour-talks`,
    );
  const folder = join(root, 'decks', name);
  if (existsSync(folder) || deckNames(root).includes(name))
    throw new Error(`There is a deck “${name}” already. Choose another name; nothing was written.`);
  cpSync(join(root, SAMPLE), folder, { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), TSCONFIG);
}
