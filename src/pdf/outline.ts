/** Puts the outline of a PDF in sections, which the browser knows nothing of. */
import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Deck } from '../deck/deck.ts';
import { plain, type Language } from '../text/language.ts';

/** Puts the entries of slides below an entry for their section. What follows the first slide and is none, goes. */
export function groupOutline(pdf: PDFDocument, deck: Deck, language: Language): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (!root) return;
  const entries = readEntries(pdf, root);
  for (const { dict } of entries) for (const key of ['First', 'Last', 'Count']) dict.delete(PDFName.of(key));
  // In the order of the slides, since two may have the same headline.
  const places: number[] = [];
  const found = deck.slides.flatMap(({ section, headline }) => {
    const title = squeeze(headline[language]);
    const place = entries.findIndex((entry, at) => at > (places.at(-1) ?? -1) && entry.title === title);
    const entry = entries[place];
    if (entry) places.push(place);
    return entry ? [{ section, entry }] : [];
  });
  const sections = deck.sections.flatMap(({ id, title }) => {
    const members = found.filter(({ section }) => section.id === id).map(({ entry }) => entry);
    return members.length > 0 ? [addSection(pdf, plain(title[language]), members)] : [];
  });
  const before = entries.slice(0, places[0] ?? entries.length).map(({ ref }) => ref);
  const top = [...before, ...sections];
  link(pdf, pdf.catalog.get(PDFName.of('Outlines')) as PDFRef, top, top.length);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** An entry that leads where its first member leads, and lists all of them, folded away. */
function addSection(pdf: PDFDocument, title: string, members: readonly Entry[]): PDFRef {
  const section = pdf.context.obj({ Title: PDFHexString.fromText(title) });
  for (const key of ['Dest', 'A'].map((name) => PDFName.of(name))) {
    const target = members[0]?.dict.get(key);
    if (target) section.set(key, target);
  }
  const ref = pdf.context.register(section);
  link(
    pdf,
    ref,
    members.map((member) => member.ref),
    -members.length,
  );
  return ref;
}

interface Entry {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly title: string;
}

/** All entries in their order, without their depths. */
function readEntries(pdf: PDFDocument, parent: PDFDict): Entry[] {
  const entries: Entry[] = [];
  let ref = parent.get(PDFName.of('First')) as PDFRef | undefined;
  while (ref) {
    const dict: PDFDict = pdf.context.lookup(ref, PDFDict);
    const title = squeeze(decode(dict.lookup(PDFName.of('Title'))));
    entries.push({ ref, dict, title }, ...readEntries(pdf, dict));
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
