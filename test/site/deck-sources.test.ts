import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatReported } from '../../src/check/report.ts';
import { DeckError } from '../../src/deck/error.ts';
import { loadDeck } from '../../src/site/load-deck.ts';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'deck-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, code: string): void => writeFileSync(join(folder, name), code);
const deckOf = (changes: string): string =>
  `import { smallDeck } from '${join(root, 'test/fixtures/small-deck.ts')}';\nexport default smallDeck({\n${changes}\n});\n`;

it('a file beside a deck that is neither part nor test of it is found, unless the deck puts that off', async () => {
  write('apart.ts', `export const apart = {};`);
  mkdirSync(join(folder, 'test'));
  write('test/facts.test.ts', '');
  write('deck.ts', deckOf(''));
  const file = join(folder, 'deck.ts');
  const { findings } = await loadDeck(root, file);
  expect(findings.map(formatReported)).toEqual([
    `${join(folder, 'apart.ts')}:1  deck: does not have what stands in ${join(folder, 'apart.ts')}. Import it and put its slides into a section, or delete the file.  [structure/files]`,
  ]);
  write('deck.ts', deckOf(`  putOff: [{ rule: 'structure/files', reason: 'Kept for next year.' }],`));
  expect((await loadDeck(root, file)).findings).toEqual([]);
});

it('a finding and a mistake stand in the line of their text', async () => {
  const file = join(folder, 'more.ts');
  write('more.ts', deckOf(`  'slides.frame.detail': [{ zh: '兩港。', en: "The ports' ships." }],`));
  const [finding] = (await loadDeck(root, file)).findings;
  expect([finding?.file, finding?.line, finding?.rule]).toEqual([file, 3, 'languages/quotes']);
  write('more.ts', deckOf(`  'title.en': 'Harbours',\n  'delegations.bodies[1].name.en': '漁夫會',`));
  const error = await loadDeck(root, file).catch((thrown: unknown) => thrown);
  expect(error instanceof DeckError && error.message).toContain(
    `${file}:4  deck › delegations.bodies[fishers].name.en: should be English but has Han characters`,
  );
});

it('a slide of an imported file that stands in no section is found', async () => {
  write(
    'left-out.ts',
    `import type { SlideSpec } from 'x';\n\nexport const a: SlideSpec = {\n  id: 'left-out',\n};`,
  );
  write('sections.ts', `import './left-out.ts';\n${deckOf('')}`);
  const { findings } = await loadDeck(root, join(folder, 'sections.ts'));
  expect(findings.map(formatReported)).toEqual([
    `${join(folder, 'left-out.ts')}:3  slides/left-out: stands in no section. Put its name into a section, or delete it.  [structure/files]`,
  ]);
});
