/** Reads a PDF for the rules. */
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import { targetOf } from '../link-contents.ts';
import { parentEntries, type ParentEntry } from '../parent-tree.ts';
import type { UaFile, UaPage } from './model.ts';
import { readContent } from './read-content.ts';
import { readElements, textOf, type Elements } from './read-elements.ts';
import { readFont } from './read-fonts.ts';

/** Reads a file from its bytes and from what they hold. */
export function readUaFile(bytes: Uint8Array, pdf: PDFDocument): UaFile {
  const { catalog } = pdf;
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const roles = readRoles(root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict));
  const elements = readElements(pdf, roles);
  const parents = parentEntries(pdf);
  const { items, codes } = readContent(pdf, parents);
  return {
    header:
      Buffer.from(bytes.subarray(0, 16))
        .toString('latin1')
        .split(/[\r\n]/u)[0] ?? '',
    isMarked: isTrue(mark, 'Marked'),
    isSuspect: isTrue(mark, 'Suspects'),
    hasStructTree: root !== undefined,
    showsTitle: isTrue(catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict), 'DisplayDocTitle'),
    language: textOf(catalog, 'Lang'),
    metadata: readMetadata(pdf),
    hasOutline: catalog.has(PDFName.of('Outlines')),
    roles,
    elements: elements.all,
    pages: readPages(pdf, elements, parents),
    content: items,
    fonts: [...codes].map(([font, shown]) => readFont(font, shown)),
  };
}

function isTrue(dict: PDFDict | undefined, key: string): boolean {
  return dict?.lookup(PDFName.of(key)) === PDFBool.True;
}

function readRoles(map: PDFDict | undefined): Map<string, string> {
  return new Map(
    map?.entries().map(([from, to]) => [from.decodeText(), to instanceof PDFName ? to.decodeText() : '']),
  );
}

function readMetadata({ catalog }: PDFDocument): string | undefined {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream &&
    stream.dict.get(PDFName.of('Type')) === PDFName.of('Metadata') &&
    stream.dict.get(PDFName.of('Subtype')) === PDFName.of('XML')
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8')
    : undefined;
}

function readPages(
  pdf: PDFDocument,
  { byRef }: Elements,
  parents: ReadonlyMap<number, readonly ParentEntry[]>,
): UaPage[] {
  return pdf.getPages().map(({ node }, index) => {
    const dicts = (node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [])
      .map((one) => pdf.context.lookup(one))
      .filter((one) => one instanceof PDFDict);
    const annotations = dicts.map((dict, at) => {
      const subtype = String(dict.get(PDFName.of('Subtype'))).slice(1);
      const key = dict.lookupMaybe(PDFName.of('StructParent'), PDFNumber)?.asNumber() ?? -1;
      const flags = dict.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
      return {
        place: `${subtype} ${at + 1} on page ${index + 1}`,
        subtype,
        isHidden: (flags & 2) === 2,
        contents: textOf(dict, 'Contents'),
        target: targetOf(dict),
        element: byRef.get(String(parents.get(key)?.[0]?.parent)),
      };
    });
    const tabs = node.get(PDFName.of('Tabs'));
    return { number: index + 1, tabs: tabs instanceof PDFName ? tabs.decodeText() : undefined, annotations };
  });
}
