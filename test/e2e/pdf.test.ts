import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { squeeze } from '../../src/pdf/check-text.ts';
import { structElements } from '../../src/pdf/struct-tree.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import deckSpec from '../../slides/deck.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { readPdf, type PdfFile } from './pdf-file.ts';

/** Each run is a process of its own that builds the pages first. */
const PATIENCE_MS = 400_000;

const DECK = 'test/fixtures/small-deck.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-pdf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | undefined;
  readonly output: string;
}

/** Runs the command as a user does. */
function pdf(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  watch: (line: string, stop: () => void) => void = () => {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/cli/run.mjs', 'pdf', ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` });
      },
    );
    child.stdout?.on('data', (chunk) => watch(String(chunk), () => child.kill('SIGINT')));
  });
}

async function readMade(out: string, file: string): Promise<PdfFile> {
  return readPdf(await readFile(join(out, file)));
}

/** The alternative texts of the figures in a file. */
async function readAlternatives(file: string): Promise<string[]> {
  const pdfFile = await PDFDocument.load(await readFile(file));
  return structElements(pdfFile).flatMap(({ dict }) => {
    const words = dict.lookup(PDFName.of('Alt'));
    return words instanceof PDFHexString || words instanceof PDFString ? [words.decodeText()] : [];
  });
}

const sizes = ({ pages }: PdfFile): Set<string> =>
  new Set(pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`));

it(
  'makes all ten PDFs of the real deck, and finds nothing short in any of them',
  { timeout: PATIENCE_MS },
  async () => {
    const out = join(folder, 'all');
    const { code, output } = await pdf(['--out', out]);
    expect(output).toMatch(/^10 PDFs in [\d.]+ s/mu);
    expect(output).toMatch(/^PDF\/UA-1: \d+ of \d+ rules checked/mu);
    expect(output.match(/^(?:✗|      ).*/gmu) ?? []).toEqual([]);
    expect(code).toBe(0);
    expect((await readdir(out)).filter((name) => name.endsWith('.pdf'))).toHaveLength(10);
    const { title } = resolveDeck(deckSpec);
    const { info } = await readMade(out, 'slides-zh.pdf');
    expect(info).toMatchObject({ Title: title.zh, Language: 'zh-Hant-TW' });
  },
);

it(
  'makes of another deck the chosen layouts in the chosen language, paper, ink and notes, and reports what it did',
  { timeout: PATIENCE_MS },
  async () => {
    const out = join(folder, 'chosen');
    const choices = ['--lang', 'en', '--layout', 'slides, notes, brief', '--theme', 'dark'];
    const { code, output } = await pdf(
      [...choices, '--paper', 'letter', '--grey', '--notes', '--deck', DECK, '--out', out],
      { SOURCE_DATE_EPOCH: '1764000000' },
    );
    expect(output).toMatch(/✓ {2}\d\/3 notes-en\.pdf +\d+ pages +\d+ kB +[\d.]+ s/u);
    expect(output).toContain('3 PDFs');
    expect(code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual(['brief-en.pdf', 'notes-en.pdf', 'slides-en.pdf']);
    const { author, slides, title } = resolveDeck(smallDeck());
    const notes = await readMade(out, 'notes-en.pdf');
    expect(sizes(notes)).toEqual(new Set(['612 × 792']));
    expect(notes.pages.map(({ colours }) => colours)).toEqual(notes.pages.map(() => 0));
    expect(notes.info).toMatchObject({ Language: 'en', Author: author.en, Subject: 'Notes pages' });
    expect(String(notes.info['CreationDate'])).toContain('D:20251124');
    const text = squeeze(notes.pages.map(({ tagged }) => tagged).join(''));
    expect(slides.filter((slide) => !text.includes(squeeze(slide.notes.en)))).toEqual([]);
    const onStage = await readMade(out, 'slides-en.pdf');
    expect(onStage.info).toMatchObject({ Title: title.en, Language: 'en' });
    expect(onStage.pages).toHaveLength(slides.length);
    expect(sizes(onStage)).toEqual(new Set(['1440 × 810']));
    for (const file of ['slides-en.pdf', 'notes-en.pdf']) {
      const alternatives = await readAlternatives(join(out, file));
      expect(alternatives.length).toBeGreaterThan(0);
      expect(alternatives.filter((words) => /\p{sc=Han}/u.test(words))).toEqual([]);
    }
  },
);

it('leaves whole files only when it is interrupted', { timeout: PATIENCE_MS }, async () => {
  const out = join(folder, 'interrupted');
  const { code } = await pdf(['--layout', 'brief,three-up', '--out', out], { DECK }, (line, stop) => {
    if (line.includes(' 1/4 ')) stop();
  });
  expect(code).not.toBe(0);
  const files = await readdir(out);
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThan(4);
  for (const file of files.filter((name) => name.endsWith('.pdf'))) {
    const bytes = await readFile(join(out, file));
    expect(bytes.subarray(-6).toString('latin1')).toContain('%%EOF');
  }
});
