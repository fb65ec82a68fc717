/** A small PDF made by hand that breaks no rule, with its parts at hand to be damaged. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { renderXmp } from '../../../src/pdf/xmp.ts';

const CONTENT = `/Artifact BMC
0 0 595 842 re f
EMC
/H1 <</MCID 0>> BDC BT /F1 20 Tf <0001> Tj ET EMC
/P <</MCID 1>> BDC BT /F1 10 Tf <0002> Tj ET EMC
/Link <</MCID 2>> BDC BT /F1 10 Tf <0001> Tj ET EMC
/TH <</MCID 3>> BDC BT /F1 10 Tf <0001> Tj ET EMC
/TD <</MCID 4>> BDC BT /F1 10 Tf <0002> Tj ET EMC
/Figure <</MCID 5>> BDC 0 0 m 9 9 l S EMC`;

const TO_UNICODE = `1 beginbfchar
<0001> <0041>
endbfchar
1 beginbfrange
<0002> <0003> <0042>
endbfrange`;

/** The PDF and its parts. */
export interface GoodPdf {
  readonly pdf: PDFDocument;
  readonly page: PDFDict;
  readonly link: PDFDict;
  readonly font: PDFDict;
  readonly descendant: PDFDict;
  readonly descriptor: PDFDict;
  readonly root: PDFDict;
  /** The elements, by their types and a number where there are more. */
  readonly element: (name: string) => PDFDict;
  /** Puts a new element at the end of another. */
  readonly append: (parent: string, type: string, ...below: readonly string[]) => PDFDict;
  /** Replaces text in a stream: the page's, the metadata or the font's map. */
  readonly rewrite: (stream: 'content' | 'metadata' | 'map', from: string, to: string) => void;
}

/** Makes it anew. */
export async function goodPdf(): Promise<GoodPdf> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const text = { content: CONTENT, map: TO_UNICODE, metadata: renderXmp(METADATA) };
  const streams = {
    content: context.nextRef(),
    map: context.nextRef(),
    metadata: context.nextRef(),
  };
  const write = (name: keyof typeof text): void => {
    const type = name === 'metadata' ? { Type: 'Metadata', Subtype: 'XML' } : {};
    context.assign(streams[name], context.stream(Buffer.from(text[name]), type));
  };
  for (const name of ['content', 'map', 'metadata'] as const) write(name);

  const descriptor = context.obj({ Type: 'FontDescriptor', FontFile2: context.register(context.stream('')) });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    CIDToGIDMap: 'Identity',
    FontDescriptor: context.register(descriptor),
  });
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'AAAAAA+Small',
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: streams.map,
  });
  const { node: page, ref: pageRef } = pdf.addPage([595, 842]);
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    StructParent: 1,
    Contents: PDFHexString.fromText('Terms'),
  });
  const linkRef = context.register(link);
  for (const [key, value] of Object.entries({
    Contents: streams.content,
    Resources: context.obj({ Font: { F1: context.register(font) } }),
    StructParents: context.obj(0),
    Tabs: PDFName.of('S'),
    Annots: context.obj([linkRef]),
  })) {
    page.set(PDFName.of(key), value);
  }

  const refs = new Map<string, PDFRef>();
  const root = context.obj({ Type: 'StructTreeRoot' });
  const rootRef = context.register(root);
  const add = (name: string, parent: PDFRef, dict = context.obj({})): PDFRef => {
    const ref = context.register(dict);
    dict.set(PDFName.of('S'), PDFName.of(name.replace(/-\d$/u, '')));
    dict.set(PDFName.of('P'), parent);
    dict.set(PDFName.of('Pg'), pageRef);
    const above = context.lookup(parent, PDFDict);
    above.set(
      PDFName.of('K'),
      context.obj([...(above.lookupMaybe(PDFName.of('K'), PDFArray)?.asArray() ?? []), ref]),
    );
    refs.set(name, ref);
    return ref;
  };
  const document = add('Document', rootRef, context.obj({ Lang: PDFString.of('en') }));
  const heading = add('H1', document, context.obj({ K: [0] }));
  const paragraph = add('P', document, context.obj({ K: [1] }));
  const item = add('LI', add('L', document));
  const linkElement = add(
    'Link',
    add('LBody', item),
    context.obj({ K: [2, { Type: 'OBJR', Obj: linkRef }] }),
  );
  const table = add('Table', document);
  const row = add('TR-1', table);
  const column = { A: [{ O: 'Table', Scope: 'Column' }] };
  const head = add('TH-1', row, context.obj({ K: [3], ...column }));
  add('TH-2', row, context.obj(column));
  const second = add('TR-2', table);
  add('TD-1', second);
  const cell = add('TD-2', second, context.obj({ K: [4] }));
  const figure = add('Figure', document, context.obj({ K: [5], Alt: PDFHexString.fromText('A line.') }));
  const parents = [heading, paragraph, linkElement, head, cell, figure];
  root.set(
    PDFName.of('ParentTree'),
    context.obj({ Nums: [0, context.register(context.obj(parents)), 1, linkElement] }),
  );

  pdf.catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  pdf.catalog.set(PDFName.of('Metadata'), streams.metadata);
  pdf.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ Type: 'Outlines' })));
  pdf.catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of('en'));
  context.header = PDFHeader.forVersion(1, 7);

  const element = (name: string): PDFDict => context.lookup(refs.get(name), PDFDict);
  return {
    pdf,
    page,
    link,
    font,
    descendant,
    descriptor,
    root,
    element,
    append: (parent, type, ...below) => {
      const ref = refs.get(parent);
      if (!ref) throw new Error(`The PDF has no ${parent}.`);
      const added = add(type, ref);
      let last = added;
      for (const next of below) last = add(next, last);
      return context.lookup(added, PDFDict);
    },
    rewrite: (stream, from, to) => {
      if (!text[stream].includes(from)) throw new Error(`The ${stream} has no “${from}”.`);
      text[stream] = text[stream].replace(from, to);
      write(stream);
    },
  };
}

const METADATA = {
  title: 'Harbours & ferries',
  author: 'A ministry',
  subject: 'Slides',
  language: 'en',
  date: '2026-11-25T00:00:00Z',
};
