/** The PDFs of the deck in `slides/`, whatever deck that is. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import deckSpec from '../../../slides/deck.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { planJobs, readPdfOptions } from '../../../src/pdf/job.ts';
import { readPdf } from '../../../src/pdf/read-pdf.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-pdf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pdfsIn = async (out: string): Promise<string[]> =>
  (await readdir(out)).filter((name) => name.endsWith('.pdf')).toSorted();

it(
  'npm run pdf makes all of them, finds nothing short in any, and puts them on both editions',
  // A process of its own that builds the pages first.
  { timeout: 1_200_000 },
  async () => {
    const args = ['src/cli/run.mjs', 'pdf', '--timing', '--out', folder];
    // Where it ends otherwise than well, what it said is in the error.
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toMatch(/^PDF\/UA-1: \d+ of \d+ rules checked/mu);
    expect(stdout).toMatch(/^all in all +[\d.]+ +[\d.]+$/mu);
    expect(stdout.match(/^(?:✗|      ).*/gmu) ?? []).toEqual([]);
    const made = await pdfsIn(join(folder, 'pdf'));
    expect(made).toEqual(
      planJobs(readPdfOptions({}))
        .map(({ file }) => file)
        .toSorted(),
    );
    for (const edition of ['site', 'usb']) {
      expect(await pdfsIn(join(folder, edition, 'pdf'))).toEqual(made);
      const handout = await readFile(join(folder, edition, 'handout.html'), 'utf8');
      expect(made.filter((file) => !handout.includes(`href="pdf/${file}"`))).toEqual([]);
    }
    const { title } = resolveDeck(deckSpec);
    const { info } = await readPdf(await readFile(join(folder, 'pdf', 'slides-zh.pdf')));
    expect(info).toMatchObject({ Title: title.zh, Language: 'zh-Hant-TW' });
  },
);
