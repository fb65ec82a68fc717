import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What opens or imports the deck in `slides/`, and where else such words stand. */
const LOOKS =
  /from '(?:\.\.\/)+slides\/|inject\('(?:site|usb)Url'\)|\b(?:openDeck|editionFolders|builtDecks\.real)\b|loadDeck\([^)]*'slides/u;
const EXEMPT = ['e2e/slides', 'bench', 'e2e/deck.ts', 'e2e/serve.ts', 'gate/decks.test.ts'];

it('no test but those for any deck there looks at the deck in slides/', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !EXEMPT.some((path) => file.startsWith(join(path))),
  );
  expect(files.filter((file) => LOOKS.test(readFileSync(join('test', file), 'utf8')))).toEqual([]);
});
