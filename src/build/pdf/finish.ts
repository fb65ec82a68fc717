/** Completes what the browser printed: metadata that it cannot set, and an outline in sections. */
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFStreamWriter,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Deck } from '../../model/deck.ts';
import { plain, type Language } from '../../model/language.ts';

/** What is written into a PDF besides its pages. */
export interface Finish {
  readonly deck: Deck;
  readonly language: Language;
  /** What it is: the layout's name. */
  readonly subject: string;
  readonly date: string;
  /** Whether the outline lists slides, which are then put below their sections. */
  readonly grouped: boolean;
}

/** The finished PDF. The same input gives the same bytes: all dates are the build's. */
export async function finishPdf(
  bytes: Uint8Array,
  { deck, language, subject, date, grouped }: Finish,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const day = new Date(`${date}T00:00:00Z`);
  pdf.setTitle(plain(deck.title[language]), { showInWindowTitleBar: true });
  pdf.setSubject(subject);
  pdf.setAuthor(plain(deck.author[language]));
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  if (grouped) groupOutline(pdf, deck, language);
  await pdf.flush();
  // By hand, because `save` packs 50 objects a stream; tagged pages have thousands, which pack better together.
  return PDFStreamWriter.forContext(pdf.context, 500, true, 2000).serializeToBuffer();
}

/** Puts the entries of slides below an entry for their section. */
function groupOutline(pdf: PDFDocument, deck: Deck, language: Language): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (!root) return;
  const entries = readEntries(pdf, root);
  for (const { dict } of entries) for (const key of ['First', 'Last', 'Count']) dict.delete(PDFName.of(key));
  const sections = deck.sections.map(({ title }) => squeeze(title[language]));
  const top: PDFRef[] = [];
  for (const section of deck.sections) {
    const titles = deck.slides
      .filter((slide) => slide.section.id === section.id)
      .map(({ headline }) => squeeze(headline[language]));
    const members = entries.filter(({ title, taken }) => !taken && titles.includes(squeeze(title)));
    const [first] = members;
    if (!first) continue;
    for (const member of members) member.taken = true;
    const parent = pdf.context.obj({ Title: PDFHexString.fromText(plain(section.title[language])) });
    const target = first.dict.get(PDFName.of('Dest')) ?? first.dict.get(PDFName.of('A'));
    if (target) parent.set(PDFName.of(first.dict.has(PDFName.of('Dest')) ? 'Dest' : 'A'), target);
    const ref = pdf.context.register(parent);
    link(
      pdf,
      ref,
      members.map((member) => member.ref),
      -members.length,
    );
    first.section = ref;
  }
  let isBefore = true;
  for (const { ref, taken, section, title } of entries) {
    if (taken) isBefore = false;
    if (section) top.push(section);
    // Headings within pictures are no places to go to; those of the first page are.
    else if (!taken && isBefore && !sections.includes(squeeze(title))) top.push(ref);
  }
  link(pdf, pdf.catalog.get(PDFName.of('Outlines')) as PDFRef, top, top.length);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

interface Entry {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly title: string;
  taken: boolean;
  section?: PDFRef;
}

/** All entries in their order, without their depths. */
function readEntries(pdf: PDFDocument, parent: PDFDict): Entry[] {
  const entries: Entry[] = [];
  let ref = parent.get(PDFName.of('First')) as PDFRef | undefined;
  while (ref) {
    const dict: PDFDict = pdf.context.lookup(ref, PDFDict);
    const title = dict.lookup(PDFName.of('Title'));
    entries.push({ ref, dict, title: decode(title), taken: false }, ...readEntries(pdf, dict));
    ref = dict.get(PDFName.of('Next')) as PDFRef | undefined;
  }
  return entries;
}

function link(pdf: PDFDocument, parent: PDFRef, children: readonly PDFRef[], count: number): void {
  const parentDict = pdf.context.lookup(parent, PDFDict);
  for (const [index, child] of children.entries()) {
    const dict = pdf.context.lookup(child, PDFDict);
    dict.set(PDFName.of('Parent'), parent);
    setOrDelete(dict, 'Prev', children[index - 1]);
    setOrDelete(dict, 'Next', children[index + 1]);
  }
  setOrDelete(parentDict, 'First', children[0]);
  setOrDelete(parentDict, 'Last', children.at(-1));
  parentDict.set(PDFName.of('Count'), PDFNumber.of(count));
}

function setOrDelete(dict: PDFDict, key: string, value: PDFRef | undefined): void {
  if (value) dict.set(PDFName.of(key), value);
  else dict.delete(PDFName.of(key));
}

function decode(title: unknown): string {
  return title !== null && typeof title === 'object' && 'decodeText' in title
    ? (title as { decodeText: () => string }).decodeText()
    : '';
}

function squeeze(text: string): string {
  return plain(text).replaceAll(/\s/gu, '').normalize('NFKC');
}
