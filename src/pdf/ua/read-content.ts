/** Reads what pages paint, and with which marks and fonts, for the rules. */
import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { contentStreams, isTaggedForm, type ContentStream } from '../content-streams.ts';
import { isPainting, readMarked, type Marked } from '../marked-content.ts';
import type { ParentEntry } from '../parent-tree.ts';
import type { UaContent } from './model.ts';

/** What was read. */
export interface Content {
  readonly items: readonly UaContent[];
  /** The codes that are shown in each font, by the font's dictionary. */
  readonly codes: ReadonlyMap<PDFDict, ReadonlySet<number>>;
}

/** Reads the content of all pages. `parents` are the elements of pieces of content, by their streams' keys. */
export function readContent(pdf: PDFDocument, parents: ReadonlyMap<number, readonly ParentEntry[]>): Content {
  const items: UaContent[] = [];
  const codes = new Map<PDFDict, Set<number>>();
  for (const stream of contentStreams(pdf)) {
    const known = new Set(parents.get(stream.structParents ?? -1)?.map(({ at }) => at));
    let font: PDFDict | undefined;
    for (const marked of readMarked(stream.text)) {
      const { name, operands } = marked.operator;
      if (name === 'Tf') font = resource(stream, 'Font', operands[0]);
      if (font && /^(?:T[Jj]|['"])$/u.test(name)) addCodes(codes, font, operands);
      const item = readItem(marked, stream, known);
      if (item) items.push(item);
    }
  }
  return { items, codes };
}

function readItem(
  { operator, marks }: Marked,
  stream: ContentStream,
  known: ReadonlySet<number>,
): UaContent | undefined {
  const { name, operands } = operator;
  const isPainted = isPainting(operator);
  if (!isPainted && name !== 'BDC' && name !== 'BMC') return undefined;
  if (name === 'Do') {
    const forms = stream.resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    if (isTaggedForm(forms?.lookup(PDFName.of((operands[0] ?? '').slice(1))))) return undefined;
  }
  return {
    place: `${name} on ${stream.page === undefined ? 'a form' : `page ${stream.page}`}`,
    isPainted,
    marks,
    isTagged: marks.map(({ mcid }) => mcid !== undefined && known.has(mcid)),
  };
}

function resource({ resources }: ContentStream, kind: string, name = ''): PDFDict | undefined {
  return resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.lookupMaybe(PDFName.of(name.slice(1)), PDFDict);
}

/** Strings of composite fonts are hexadecimal, with two bytes a glyph, as the browser writes them. */
function addCodes(codes: Map<PDFDict, Set<number>>, font: PDFDict, operands: readonly string[]): void {
  const shown = codes.get(font) ?? new Set();
  codes.set(font, shown);
  for (const operand of operands) {
    if (!operand.startsWith('<')) continue;
    for (const code of operand.match(/[\dA-Fa-f]{4}/gu) ?? []) shown.add(Number.parseInt(code, 16));
  }
}
