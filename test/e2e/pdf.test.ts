import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkGreys } from '../../src/pdf/check-paint.ts';
import { squeeze } from '../../src/pdf/check-text.ts';
import { structElements } from '../../src/pdf/struct-tree.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { readPdf, type PdfFile } from '../../src/pdf/read-pdf.ts';

/** Each run is a process of its own that builds the pages first. */
const PATIENCE_MS = 1_200_000;

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
  'makes the chosen layouts in the chosen language, paper, ink and notes, and publishes none of them',
  { timeout: PATIENCE_MS },
  async () => {
    const out = join(folder, 'chosen');
    const choices = ['--lang', 'en', '--layout', 'slides, notes, brief', '--theme', 'dark'];
    const { code, output } = await pdf([...choices, '--paper', 'letter', '--grey', '--notes', '--out', out], {
      DECK,
      SOURCE_DATE_EPOCH: '1764000000',
    });
    const notesFile = 'notes-en-letter-grey-with-speaker-notes.pdf';
    expect(output).toMatch(/✓ {2}\d\/3 notes-en-letter-grey-with-speaker-notes\.pdf +\d+ pages +\d+ kB/u);
    expect(code).toBe(0);
    expect(await readdir(out)).toEqual(['print']);
    const print = join(out, 'print');
    expect((await readdir(print)).toSorted()).toEqual([
      'brief-en-letter-grey.pdf',
      notesFile,
      'slides-en-dark.pdf',
    ]);
    const { author, slides, title } = resolveDeck(smallDeck());
    const notes = await readMade(print, notesFile);
    expect(sizes(notes)).toEqual(new Set(['612 × 792']));
    expect(checkGreys(await PDFDocument.load(await readFile(join(print, notesFile))))).toEqual([]);
    expect(notes.info).toMatchObject({ Language: 'en', Author: author.en, Subject: 'Notes pages' });
    expect(String(notes.info['CreationDate'])).toContain('D:20251124');
    const text = squeeze(notes.pages.map(({ tagged }) => tagged).join(''));
    expect(slides.filter((slide) => !text.includes(squeeze(slide.notes.en)))).toEqual([]);
    const onStage = await readMade(print, 'slides-en-dark.pdf');
    expect(onStage.info).toMatchObject({ Title: title.en, Language: 'en' });
    expect(onStage.pages).toHaveLength(slides.length);
    expect(sizes(onStage)).toEqual(new Set(['1440 × 810']));
    for (const file of ['slides-en-dark.pdf', notesFile]) {
      const alternatives = await readAlternatives(join(print, file));
      expect(alternatives.length).toBeGreaterThan(0);
      expect(alternatives.filter((words) => /\p{sc=Han}/u.test(words))).toEqual([]);
    }
  },
);

it('leaves the last good PDFs when it is interrupted', { timeout: PATIENCE_MS }, async () => {
  const out = join(folder, 'interrupted');
  await mkdir(join(out, 'pdf'), { recursive: true });
  await writeFile(join(out, 'pdf', 'brief-zh.pdf'), 'good');
  const { code } = await pdf(['--out', out], { DECK }, (line, stop) => {
    if (line.includes(' 1/10 ')) stop();
  });
  expect(code).not.toBe(0);
  expect(await readdir(join(out, 'pdf'))).toEqual(['brief-zh.pdf']);
  expect(await readFile(join(out, 'pdf', 'brief-zh.pdf'), 'utf8')).toBe('good');
});
