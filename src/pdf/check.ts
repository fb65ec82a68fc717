/** Reads a finished PDF back and says what is short in it. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { languageTags, plain } from '../text/language.ts';
import type { Deck } from '../deck/deck.ts';
import { checkLinks } from './check-links.ts';
import { checkFonts, checkGreys } from './check-paint.ts';
import { judgeSize } from './check-size.ts';
import { checkStructure } from './check-structure.ts';
import { checkText, squeeze } from './check-text.ts';
import type { PdfJob } from './job.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageContent } from './read-page.ts';
import { readPdf, type OutlineEntry, type PdfFile } from './read-pdf.ts';
import { readStructure } from './read-structure.ts';
import { checkUa } from './ua/check-ua.ts';
import { readUaFile } from './ua/read-file.ts';

/** What was planned. */
export interface Expected {
  readonly deck: Deck;
  readonly job: PdfJob;
  readonly date: string;
  /** What the page said before it was printed. */
  readonly facts: PageFacts;
  /** What the name of every font holds: any other is the machine's, and not there on the next one. */
  readonly families: readonly string[];
  /** Width and height of every page in points. */
  readonly size: readonly [number, number];
}

/** What was found. */
export interface Verdict {
  readonly pages: number;
  /** What is wrong with the file. */
  readonly problems: readonly string[];
  /** What is unusual, with a remedy: it may be what this deck needs. */
  readonly warnings: readonly string[];
}

/**
 * Checks a PDF against what was planned. It is opened twice, for all checks: as a reader's program opens it, and to its
 * objects.
 */
export async function checkPdf(bytes: Uint8Array, expected: Expected): Promise<Verdict> {
  const { deck, job, facts, families } = expected;
  const file = await readPdf(bytes);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const inside = readUaFile(bytes, pdf);
  const size = judgeSize(job.layout, deck.slides.length, file.pages.length, bytes.length);
  return {
    pages: file.pages.length,
    problems: [
      ...checkDocument(file, expected),
      ...checkText(file.pages, facts),
      ...checkPages(file.pages, expected),
      ...size.problems,
      ...checkLinks(pdf, inside, facts.links),
      ...checkFonts(pdf, families),
      ...(job.layout !== 'slides' && job.ink === 'grey' ? checkGreys(pdf) : []),
      ...checkUa(inside),
      ...checkStructure(readStructure(pdf)),
    ],
    warnings: size.warnings,
  };
}

function checkDocument({ info, outline }: PdfFile, { deck, job, date }: Expected): string[] {
  const language = languageTags[job.language];
  const problems = [
    info['Title'] === plain(deck.title[job.language]) || `has the title “${String(info['Title'])}”`,
    info['Author'] === plain(deck.author[job.language]) || `has the author “${String(info['Author'])}”`,
    info['Language'] === language || `has the language “${String(info['Language'])}”`,
    String(info['CreationDate']).startsWith(`D:${date.replaceAll('-', '')}`) ||
      `is dated “${String(info['CreationDate'])}”`,
  ];
  return [
    ...problems.filter((problem) => typeof problem === 'string'),
    ...(job.layout === 'brief' ? [] : checkOutline(outline, deck, job.language)),
  ];
}

/** Sections in their order, and in each its slides in theirs; besides them, only single entries. */
function checkOutline(outline: readonly OutlineEntry[], deck: Deck, language: PdfJob['language']): string[] {
  const groups = outline.filter(({ items }) => items.length > 0);
  const sections = deck.sections.filter(({ id }) => deck.slides.some(({ section }) => section.id === id));
  return sections.flatMap(({ id, title }, index) => {
    const group = groups[index];
    if (!group || squeeze(group.title) !== squeeze(plain(title[language]))) {
      return [`has no outline entry for the section “${plain(title[language])}”`];
    }
    const members = deck.slides.filter(({ section }) => section.id === id);
    return members
      .filter(
        ({ headline }, at) => squeeze(plain(headline[language])) !== squeeze(group.items[at]?.title ?? ''),
      )
      .map(({ number }) => `has no outline entry for slide ${number} in its section`);
  });
}

/** The smallest type in points: to be read, and in a slide's picture that is there to be known again. */
const SMALLEST = { text: 8, picture: 5 } as const;

function checkPages(pages: readonly PageContent[], { size, job: { layout } }: Expected): string[] {
  return pages.flatMap((page, index) => {
    const problems = [
      page.tagged.trim() !== '' || 'is empty',
      Math.abs(page.width - size[0]) < 1.5 && Math.abs(page.height - size[1]) < 1.5
        ? true
        : `measures ${page.width.toFixed(0)} × ${page.height.toFixed(0)} pt`,
      page.smallest >= SMALLEST[layout === 'three-up' ? 'picture' : 'text'] - 0.05 ||
        `has text of ${page.smallest.toFixed(1)} pt: “${page.smallestText}”`,
      page.outside === '' || `has text outside of the page: “${page.outside}”`,
    ];
    return problems
      .filter((problem) => typeof problem === 'string')
      .map((problem) => `page ${index + 1} ${problem}`);
  });
}
