/** Reads the fonts that are used, for the rules. */
import { PDFArray, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { UaFont } from './model.ts';

/** Reads a font. */
export function readFont(font: PDFDict, codes: ReadonlySet<number>): UaFont {
  const isComposite = font.get(PDFName.of('Subtype')) === PDFName.of('Type0');
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0);
  const program = descendant instanceof PDFDict ? descendant : font;
  const descriptor = program.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const isTrueType = program.get(PDFName.of('Subtype')) === PDFName.of('CIDFontType2');
  const map = font.lookup(PDFName.of('ToUnicode'));
  return {
    name: String(font.get(PDFName.of('BaseFont')) ?? '').slice(1),
    isComposite,
    isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key))),
    mapsGlyphs: !isTrueType || program.has(PDFName.of('CIDToGIDMap')),
    toUnicode:
      map instanceof PDFRawStream
        ? readMap(Buffer.from(decodePDFRawStream(map).decode()).toString('latin1'))
        : new Map(),
    codes,
  };
}

/** Reads a map from codes to text (ISO 32000-1, 9.10.3). */
function readMap(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(/beginbf(char|range)(.*?)endbf/gsu)) {
    const entry = /<(\w+)>\s*(?:<(\w+)>\s*)??(?:<(\w+)>|\[([^\]]*)\])/gu;
    const range = /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/gu;
    for (const [, from = '', to = from, text, list] of body.matchAll(kind === 'range' ? range : entry)) {
      const first = Number.parseInt(from, 16);
      const listed = list?.match(/\w+/gu);
      const last = kind === 'range' ? Number.parseInt(to, 16) : first;
      for (let code = first; code <= last; code += 1) {
        texts.set(code, listed ? utf16(listed[code - first] ?? '', 0) : utf16(text ?? '', code - first));
      }
    }
  }
  return texts;
}

/** Text of UTF-16 units, its last one raised. */
function utf16(units: string, raise: number): string {
  const codes = (units.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(
    ...codes.map((code, index) => (index === codes.length - 1 ? code + raise : code)),
  );
}
