import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyDownloads, MANIFEST, offeredDownloads } from '../../src/site/downloads.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-downloads-'));
const folder = join(root, 'dist/pdf');
const file = { file: 'brief-zh.pdf', layout: 'brief', language: 'zh', pages: 4, bytes: 3 };

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['brief-zh.pdf', 'notes-zh.pdf']) writeFileSync(join(folder, name), 'PDF');
  writeFileSync(join(folder, MANIFEST), JSON.stringify({ of: 'this content', files: [file] }));
});
afterAll(() => rmSync(root, { recursive: true }));

it('offers the PDFs of the very content, and of no other', async () => {
  expect(await offeredDownloads(folder, 'this content')).toEqual([file]);
  expect(await offeredDownloads(folder, 'another content')).toEqual([]);
  expect(await offeredDownloads(root, 'this content')).toEqual([]);
});

it('puts beside the pages what the handout offers, and nothing else that lies there', async () => {
  expect(await copied('<a href="pdf/brief-zh.pdf">')).toEqual(['pdf/brief-zh.pdf']);
  expect(await copied('<p>pdf/notes-zh.pdf</p>')).toEqual([]);
});

/** The files that come beside a handout. */
async function copied(handout: string): Promise<string[]> {
  const names: string[] = [];
  const { generateBundle } = copyDownloads(root);
  if (typeof generateBundle !== 'object') throw new Error('The plugin no longer works on the bundle.');
  const context = { emitFile: ({ fileName }: { fileName: string }) => names.push(fileName) };
  await Reflect.apply(generateBundle.handler, context, [
    {},
    { 'handout.html': { type: 'asset', source: handout } },
  ]);
  return names;
}
