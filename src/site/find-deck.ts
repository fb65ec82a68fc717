/** Where the deck stands that a command works on, by its name or its path. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { DeckError } from '../deck/error.ts';
import { nearestName } from '../text/nearest-name.ts';

/** The deck that is meant where no other is named. */
export const OWN_DECK = 'slides/deck.ts';

/** The folders that hold decks, each in a folder of its name. */
const DECK_FOLDERS = ['decks', 'examples'] as const;

const FILE = 'deck.ts';

/**
 * The file of a deck: a path of a file, or of a folder that holds a `deck.ts`, or the name of a folder in `decks` or
 * `examples`; `slides/deck.ts` where it is empty.
 * @throws {DeckError} which says where it was looked for, or that it cannot be read there.
 */
export function findDeck(root: string, name = ''): string {
  const file = candidates(root, name).find(isFile);
  if (file && /[#?]/u.test(file))
    throw new DeckError([
      {
        place: `--deck ${name}`,
        field: '',
        message: `is ${file}, and with # or ? in its path no deck can be read`,
        remedy: 'Rename the folder or the file',
      },
    ]);
  if (file) return file;
  const meant = nearestName(name.split(/[/\\]/u).at(-1) ?? '', deckNames(root));
  throw new DeckError([
    {
      place: `--deck ${name}`,
      field: '',
      message: `is no deck: there is no file ${candidates(root, name)
        .map((path) => relative(root, path).split(sep).join('/'))
        .join(', ')}`,
      remedy: meant ? `Did you mean “${meant}”?` : `Use one of: ${deckNames(root).join(', ')}, or a path`,
    },
  ]);
}

/** The same where it may be that no deck stands there yet. */
export function deckPath(root: string, name = ''): string {
  const all = candidates(root, name);
  return all.find(isFile) ?? all[0] ?? resolve(root, OWN_DECK);
}

/** The names by which decks of the project can be asked for, the own deck first. */
export function deckNames(root: string): string[] {
  const named = DECK_FOLDERS.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).filter((name) => isFile(join(root, folder, name, FILE)))
      : [],
  );
  return ['slides', ...named];
}

function candidates(root: string, name: string): string[] {
  if (name === '') return [resolve(root, OWN_DECK)];
  const isName = /^[\w-]+$/u.test(name);
  return [
    ...(/\.[cm]?[jt]s$/u.test(name) ? [resolve(root, name)] : [resolve(root, name, FILE)]),
    ...(isName ? DECK_FOLDERS.map((folder) => resolve(root, folder, name, FILE)) : []),
  ];
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
