import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MANIFEST, offeredDownloads, readDownloads } from '../../src/site/downloads.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-downloads-'));
const folder = join(root, 'dist/pdf');
const file = { file: 'brief-zh.pdf', layout: 'brief', language: 'zh', pages: 4, bytes: 3 } as const;

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

it('reads what the handout offers, and nothing else that lies there', async () => {
  expect([...(await readDownloads(folder, [file]))]).toEqual([['pdf/brief-zh.pdf', Buffer.from('PDF')]]);
  expect([...(await readDownloads(folder, []))]).toEqual([]);
});
