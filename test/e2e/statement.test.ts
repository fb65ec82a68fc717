import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import type { CheckResults } from '../../src/deck/accessibility.ts';
import { auditDeck } from './audit.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const FILE = 'slides/accessibility.json';

it(
  'axe finds nothing, and the statement says what all the checks find today',
  { timeout: 600_000 },
  async () => {
    const { date, ...before } = JSON.parse(readFileSync(FILE, 'utf8')) as CheckResults;
    const today = await auditDeck(browser);
    expect(Object.values(today.found.axe).flat()).toEqual([]);
    // The day counts only with what came of it.
    const dated = isDeepStrictEqual(today, before) ? date : new Date().toISOString().slice(0, 10);
    await expect(
      `${JSON.stringify({ date: dated, ...today }, null, 2)}\n`,
      `${FILE} says something else than the checks. Look at what is found; to renew the file, run: npx vitest run --project browser test/e2e/statement.test.ts -u`,
    ).toMatchFileSnapshot(`../../${FILE}`);
  },
);
