/** What the checks find of the deck in `slides/`, whatever deck that is, and what its accessibility statement says of it. */
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import deckSpec from '../../../slides/deck.ts';
import type { CheckResults } from '../../../src/deck/accessibility.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { useBrowser } from '../browser.ts';
import { auditDeck } from './audit.ts';

const browser = useBrowser();
const FILE = 'slides/accessibility.json';

it(
  'axe finds nothing, and a statement with results says what all the checks find today',
  { timeout: 600_000 },
  async () => {
    const today = await auditDeck(browser, resolveDeck(deckSpec));
    expect(Object.values(today.found.axe).flat()).toEqual([]);
    if (!existsSync(FILE)) return;
    const { date, ...before } = JSON.parse(readFileSync(FILE, 'utf8')) as CheckResults;
    // The day counts only with what came of it.
    const dated = isDeepStrictEqual(today, before) ? date : new Date().toISOString().slice(0, 10);
    await expect(
      `${JSON.stringify({ date: dated, ...today }, null, 2)}\n`,
      `${FILE} says something else than the checks. Look at what is found; to renew the file, run: npx vitest run --project browser test/e2e/slides/statement.test.ts -u`,
    ).toMatchFileSnapshot(`../../../${FILE}`);
  },
);
