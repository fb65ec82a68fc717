import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeOfficeFile, planOfficeFiles } from '../../src/office/make-office-file.ts';
import { readOfficeOffer } from '../../src/site/office-downloads.ts';
import { decks } from '../office/decks.ts';

const { small } = decks;
const folder = mkdtempSync(join(tmpdir(), 'deck-office-'));
const jobs = planOfficeFiles(small.deck.languages, false);
const names = jobs.map(({ file }) => file);

afterAll(() => rmSync(folder, { recursive: true }));

it('offers nothing, and has nothing to say, where nothing was made', async () => {
  const { downloads, files, remarks } = await readOfficeOffer(folder, small);
  expect([downloads, files.size, remarks]).toEqual([[], 0, []]);
});

it('offers what is as it would be made now, the open format first, and none with notes', async () => {
  for (const job of [...jobs, ...planOfficeFiles(small.deck.languages, true)])
    writeFileSync(join(folder, job.file), await makeOfficeFile(job, small));
  const { downloads, files, remarks } = await readOfficeOffer(folder, small);
  expect(downloads.map(({ file }) => file)).toEqual([
    'deck-zh.odp',
    'deck-zh.pptx',
    'deck-en.odp',
    'deck-en.pptx',
  ]);
  expect([...files.keys()]).toEqual(names.map((name) => `office/${name}`));
  expect(remarks).toEqual([]);
});

it('leaves out what is of another day, or another file under that name, and names it', async () => {
  const [job] = jobs;
  if (!job) throw new Error('No file was planned.');
  writeFileSync(join(folder, job.file), await makeOfficeFile({ ...job, notes: true }, small));
  const { downloads, remarks } = await readOfficeOffer(folder, small);
  expect(downloads.map(({ file }) => file)).toEqual(names.slice(1));
  expect(remarks).toEqual([
    `${join(folder, job.file)} is not what would be made now, so it is not offered. npm run office makes it anew.`,
  ]);
  const another = { ...small, origin: { ...small.origin, date: '2027-01-01' } };
  expect((await readOfficeOffer(folder, another)).downloads).toEqual([]);
});
