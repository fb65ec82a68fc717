import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DeckError } from '../../src/deck/error.ts';
import { loadDeck } from '../../src/site/load-deck.ts';

const folder = mkdtempSync(join(tmpdir(), 'deck-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faultsOf = async (code: string): Promise<unknown> => {
  const file = join(folder, 'deck.ts');
  writeFileSync(file, code);
  const error = await loadDeck(process.cwd(), file).catch((thrown: unknown) => thrown);
  return error instanceof DeckError
    ? error.problems.map(({ line, message, remedy }) => `${line}: ${message}. ${remedy}`)
    : error;
};

it('code that cannot be read is a mistake in its line', async () => {
  expect(await faultsOf(`export default {\n  title: 'Harbours\n};`)).toEqual([
    expect.stringMatching(/^2: cannot be read: .+\. Look there or in the line before for a comma/u),
  ]);
});

it('an import of a file that is not there is a mistake, with the one that was meant', async () => {
  writeFileSync(join(folder, 'photo.ts'), 'export const photo = {};');
  expect(await faultsOf(`\nimport { photo } from './photos.ts';\nexport default photo;`)).toEqual([
    '2: imports “./photos.ts”, which is not there. Did you mean “./photo.ts”?',
  ]);
});

it('an error that the code throws stays as it is', async () => {
  expect(String(await faultsOf(`throw new Error('no tide');`))).toBe('Error: no tide');
});
