/** Reads a finished PDF back and says what is short in it. */
import { getDocument, OPS, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plain } from '../../model/language.ts';
import type { Deck } from '../../model/deck.ts';
import type { PdfJob } from './job.ts';
import { readPage, type PageContent } from './read-page.ts';

/** What was planned. */
export interface Expected {
  readonly deck: Deck;
  readonly job: PdfJob;
  readonly date: string;
  /** The text that was put in, without white space. */
  readonly text: string;
  /** Width and height of every page in points. */
  readonly size: readonly [number, number];
}

/** What was found. */
export interface Verdict {
  readonly pages: number;
  readonly problems: readonly string[];
}

/** At most this many bytes a PDF. */
export const MOST_BYTES = 400_000;

/** Checks a PDF against what was planned. */
export async function checkPdf(bytes: Uint8Array, expected: Expected): Promise<Verdict> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const pdf = await task.promise;
  try {
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number, OPS));
    return {
      pages: pdf.numPages,
      problems: [
        ...(await checkDocument(pdf, expected)),
        ...checkText(pages, expected),
        ...checkPages(pages, expected),
        ...checkCount(pdf.numPages, expected),
      ],
    };
  } finally {
    await task.destroy();
  }
}

async function checkDocument(pdf: PDFDocumentProxy, { deck, job, date }: Expected): Promise<string[]> {
  const { info } = await pdf.getMetadata();
  const facts = info as Readonly<Record<string, unknown>>;
  const tagged =
    (await pdf.getMarkInfo())?.Marked === true && (await (await pdf.getPage(1)).getStructTree()) !== null;
  const language = job.language === 'zh' ? 'zh-Hant-TW' : 'en';
  const problems = [
    tagged || 'is not tagged',
    facts['Title'] === plain(deck.title[job.language]) || `has the title “${String(facts['Title'])}”`,
    facts['Author'] === plain(deck.author[job.language]) || `has the author “${String(facts['Author'])}”`,
    facts['Language'] === language || `has the language “${String(facts['Language'])}”`,
    String(facts['CreationDate']).startsWith(`D:${date.replaceAll('-', '')}`) ||
      `is dated “${String(facts['CreationDate'])}”`,
  ];
  return [
    ...problems.filter((problem) => typeof problem === 'string'),
    ...(job.layout === 'brief' ? [] : checkOutline((await pdf.getOutline()) ?? [], deck, job.language)),
  ];
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

function checkOutline(outline: readonly OutlineEntry[], deck: Deck, language: PdfJob['language']): string[] {
  return deck.slides.flatMap(({ section, headline, number }) => {
    const parent = outline.find(({ title }) => squeeze(title) === squeeze(section.title[language]));
    const entry = parent?.items.find(({ title }) => squeeze(title) === squeeze(headline[language]));
    return entry ? [] : [`has no outline entry for slide ${number} in its section`];
  });
}

/** Every sentence and label of the page must come out again. Running heads stand between them, so they are sought one by one. */
function checkText(pages: readonly PageContent[], { deck, job, text }: Expected): string[] {
  const got = squeeze(pages.map((page) => page.text).join(''));
  const { language, layout } = job;
  const wanted = deck.slides.flatMap((slide) => [
    ...(layout === 'brief' ? [] : [slide.headline[language]]),
    ...(layout === 'notes' ? slide.detail.map((paragraph) => paragraph[language]) : []),
  ]);
  // Headlines also stand in the contents; the text for readers stands once.
  const details =
    layout === 'notes'
      ? deck.slides.flatMap(({ detail }) => detail.map((paragraph) => squeeze(paragraph[language])))
      : [];
  const lost = wanted.map(squeeze).filter((piece) => !got.includes(piece));
  const put = countHan(squeeze(text));
  const out = countHan(got);
  const missing = [...put].filter(([character, count]) => (out.get(character) ?? 0) < count);
  return [
    ...lost.map((piece) => `does not give back “${piece.slice(0, 40)}”`),
    ...(missing.length > 0 ? [`lost characters: ${missing.map(([character]) => character).join('')}`] : []),
    ...(lost.length === 0 && !isInOrder(got, details)
      ? ['does not give its text back in reading order']
      : []),
  ];
}

function checkPages(pages: readonly PageContent[], { size, job }: Expected): string[] {
  return pages.flatMap((page, index) => {
    const problems = [
      page.characters > 0 || 'is empty',
      Math.abs(page.width - size[0]) < 1.5 && Math.abs(page.height - size[1]) < 1.5
        ? true
        : `measures ${page.width.toFixed(0)} × ${page.height.toFixed(0)} pt`,
      page.smallest >= 7.95 || `has text of ${page.smallest.toFixed(1)} pt: “${page.smallestText}”`,
      page.outside === '' || `has text outside of the page: “${page.outside}”`,
      page.images === 0 || `has ${page.images} pictures made of pixels`,
      page.badFonts.length === 0 ||
        `has fonts that are not embedded or of Type 3: ${page.badFonts.join(', ')}`,
      job.layout !== 'slides' && job.ink === 'grey' && page.colours > 0 ? 'has colours' : true,
    ];
    return problems
      .filter((problem) => typeof problem === 'string')
      .map((problem) => `page ${index + 1} ${problem}`);
  });
}

function checkCount(pages: number, { deck, job }: Expected): string[] {
  const slides = deck.slides.length;
  const fronts = Math.max(1, Math.ceil(slides / 24));
  const planned: Readonly<Record<PdfJob['layout'], readonly [number, number]>> = {
    slides: [slides, slides],
    notes: [slides + 1, slides + 1 + fronts + Math.ceil(slides / 8)],
    'two-up': [Math.ceil(slides / 2) + 1, Math.ceil(slides / 2) + fronts + 1],
    'three-up': [Math.ceil(slides / 3) + 1, Math.ceil(slides / 3) + fronts + 1],
    brief: [2, slides > 30 ? slides : 4],
  };
  const [least, most] = planned[job.layout];
  return pages >= least && pages <= most ? [] : [`has ${pages} pages, not ${least} to ${most}`];
}

function isInOrder(text: string, pieces: readonly string[]): boolean {
  let place = 0;
  return pieces.every((piece) => {
    place = text.indexOf(piece, place);
    return place >= 0;
  });
}

function countHan(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(/\p{Script=Han}/gu)) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

function squeeze(text: string): string {
  return plain(text).normalize('NFKC').replaceAll(/\s/gu, '');
}
