/** Reads a finished PDF back and says what is short in it. */
import { getDocument, OPS, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { languageTags, plain } from '../text/language.ts';
import type { Deck } from '../deck/deck.ts';
import { checkLinks } from './check-links.ts';
import { checkText, squeeze } from './check-text.ts';
import type { PdfJob } from './job.ts';
import type { PageFacts } from './page-facts.ts';
import { readPage, type PageContent } from './read-page.ts';

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
  readonly problems: readonly string[];
}

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
        ...checkText(pages, expected.facts),
        ...(await checkLinks(pdf, expected.facts.links)),
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
  const language = languageTags[job.language];
  const problems = [
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

function checkPages(pages: readonly PageContent[], { size, job, families }: Expected): string[] {
  return pages.flatMap((page, index) => {
    const strange = page.fonts.filter((name) => !families.some((family) => name.includes(family)));
    const problems = [
      page.tagged.trim() !== '' || 'is empty',
      Math.abs(page.width - size[0]) < 1.5 && Math.abs(page.height - size[1]) < 1.5
        ? true
        : `measures ${page.width.toFixed(0)} × ${page.height.toFixed(0)} pt`,
      page.smallest >= 7.95 || `has text of ${page.smallest.toFixed(1)} pt: “${page.smallestText}”`,
      page.outside === '' || `has text outside of the page: “${page.outside}”`,
      strange.length === 0 || `has fonts of this machine: ${strange.join(', ')}`,
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
    brief: [1, slides > 30 ? slides : 4],
  };
  const [least, most] = planned[job.layout];
  return pages >= least && pages <= most ? [] : [`has ${pages} pages, not ${least} to ${most}`];
}
