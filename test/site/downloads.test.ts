import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { readOffer, writeManifest } from '../../src/site/downloads.ts';
import { writeFiles } from '../../src/site/files.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-downloads-'));
const folder = join(root, 'pdf');
const brief = { file: 'brief-zh.pdf', layout: 'brief', language: 'zh', pages: 4, bytes: 5 } as const;
const slides = { file: 'slides-zh.pdf', layout: 'slides', language: 'zh', pages: 9, bytes: 6 } as const;
const offer = (content = 'this content') => readOffer(folder, () => Promise.resolve(content));

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, brief.file), 'brief');
  writeFileSync(join(folder, slides.file), 'slides');
  writeFileSync(join(folder, 'notes-zh.pdf'), 'another');
  await writeManifest(folder, 'this content', [brief, slides]);
});
afterAll(() => rmSync(root, { recursive: true }));

it('offers the PDFs that were made of this very content, and nothing else that lies there', async () => {
  const { downloads, files, remarks } = await offer();
  expect(downloads).toEqual([brief, slides]);
  expect([...files.keys()]).toEqual(['pdf/made.json', 'pdf/brief-zh.pdf', 'pdf/slides-zh.pdf']);
  expect(files.get('pdf/brief-zh.pdf')).toEqual(Buffer.from('brief'));
  expect(remarks).toEqual([]);
});

it('is the same for whoever builds an edition anew with the folder that came with it', async () => {
  const { files, ...rest } = await offer();
  await writeFiles(join(root, 'rebuilt'), files);
  const again = await readOffer(join(root, 'rebuilt', 'pdf'), () => Promise.resolve('this content'));
  expect(again).toEqual({ files, ...rest });
});

it('offers none that was made of another content, and says so', async () => {
  const { downloads, files, remarks } = await offer('another content');
  expect([downloads, files.size]).toEqual([[], 0]);
  expect(remarks).toEqual([
    `${folder}: its PDFs are not offered, since what they print has changed. npm run pdf makes them anew.`,
  ]);
});

it('leaves out what is missing or is another file under that name, and names it', async () => {
  rmSync(join(folder, brief.file));
  writeFileSync(join(folder, slides.file), 'SLIDES');
  const { downloads, files, remarks } = await offer();
  expect([downloads, [...files.keys()]]).toEqual([[], ['pdf/made.json']]);
  expect(remarks).toEqual([
    `${join(folder, brief.file)} is missing, so it is not offered. npm run pdf makes it anew.`,
    `${join(folder, slides.file)} is not what npm run pdf made, so it is not offered. npm run pdf makes it anew.`,
  ]);
});

it('has nothing to say of a folder where nothing was made', async () => {
  const { downloads, remarks } = await readOffer(root, () => Promise.reject(new Error('not asked for')));
  expect([downloads, remarks]).toEqual([[], []]);
});
