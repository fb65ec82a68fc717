/**
 * Sets each run of text as one string. The browser places every glyph by a command of its own, because its widths are
 * rounded in another place than the font's; that is half of a page's bytes, and slow to read.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
} from '@cantoo/pdf-lib';

/** Width of a glyph in thousandths of the font's size. */
export type GlyphWidth = (glyph: number) => number;

/** Packs the text of all pages. */
export function packPages(pdf: PDFDocument): void {
  for (const { node } of pdf.getPages()) {
    const ref = node.get(PDFName.of('Contents'));
    const contents = node.Contents();
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    if (!(ref instanceof PDFRef) || !(contents instanceof PDFRawStream) || !fonts) continue;
    const widths = new Map(fonts.keys().map((name) => [name.asString(), widthsOf(fonts, name)]));
    const packed = packText(inflateSync(contents.contents).toString('latin1'), widths);
    const bytes = deflateSync(Buffer.from(packed, 'latin1'), { level: 9 });
    pdf.context.assign(ref, PDFRawStream.of(contents.dict, bytes));
  }
}

/** Packs the text of one page's commands; `widths` are those of its fonts, by their names on the page. */
export function packText(commands: string, widths: ReadonlyMap<string, GlyphWidth>): string {
  const packed: string[] = [];
  let width: GlyphWidth | undefined;
  let size = 0;
  let run: Run | undefined;
  // Moves count from the start of the last one; those within a run are no moves any more.
  let behind = 0;
  const endRun = (): void => {
    if (run) packed.push(written(run));
    run = undefined;
  };
  for (const line of commands.split('\n')) {
    const [, move, glyphs] = /^(?:(-?[\d.]+) 0 Td )?<((?:[0-9A-F]{4})+)> Tj$/u.exec(line) ?? [];
    if (glyphs !== undefined && width) {
      if (run && move !== undefined) {
        addGap(run, Number(move), size);
        behind += Number(move);
      } else {
        endRun();
        if (move !== undefined) {
          packed.push(`${precise(Number(move) + behind)} 0 Td`);
          behind = 0;
        }
        run = { parts: [''], advance: 0, drift: 0 };
      }
      addGlyphs(run, glyphs, width, size);
      continue;
    }
    endRun();
    const [, font = '', asked] = /^(\/\S+) (\S+) Tf$/u.exec(line) ?? [];
    if (asked !== undefined) [width, size] = [widths.get(font), Number(asked)];
    const [, across, rest] = /^(-?[\d.]+)( -?[\d.]+ Td\b.*)$/u.exec(line) ?? [];
    packed.push(across === undefined ? line : `${precise(Number(across) + behind)}${rest}`);
    if (across !== undefined || /^BT$|Tm$/u.test(line)) behind = 0;
  }
  endRun();
  return packed.join('\n');
}

/** As precise as the browser writes it. */
function precise(length: number): number {
  return Number(length.toFixed(7));
}

interface Run {
  /** Strings of glyphs, and between them by how much the pen goes back. */
  readonly parts: Array<string | number>;
  /** Width of what was set last. */
  advance: number;
  /** What rounding has left over, in thousandths of the size. */
  drift: number;
}

/** The glyph that follows stands `move` after the start of the one before. */
function addGap(run: Run, move: number, size: number): void {
  const exact = ((run.advance - move) * 1000) / size + run.drift;
  const back = Math.round(exact);
  run.drift = exact - back;
  if (back !== 0) run.parts.push(back, '');
}

function addGlyphs(run: Run, glyphs: string, width: GlyphWidth, size: number): void {
  run.parts[run.parts.length - 1] = `${String(run.parts.at(-1))}${glyphs}`;
  const codes = glyphs.match(/.{4}/gu) ?? [];
  run.advance = (codes.reduce((sum, code) => sum + width(Number.parseInt(code, 16)), 0) * size) / 1000;
}

function written({ parts }: Run): string {
  if (parts.length === 1) return `<${String(parts[0])}> Tj`;
  return `[${parts.map((part) => (typeof part === 'string' ? `<${part}>` : part)).join('')}] TJ`;
}

/** The widths that a font states: single ones and ranges of equal ones, and one for all others. */
function widthsOf(fonts: PDFDict, name: PDFName): GlyphWidth {
  const font = fonts.lookup(name, PDFDict);
  const [descendant] = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [];
  const dict = descendant && fonts.context.lookup(descendant, PDFDict);
  const entries = dict?.lookupMaybe(PDFName.of('W'), PDFArray) ?? PDFArray.withContext(fonts.context);
  const others = dict?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = new Map<number, number>();
  for (let at = 0; at < entries.size();) {
    const first = entries.lookup(at, PDFNumber).asNumber();
    const next = entries.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index += 1) {
        widths.set(first + index, next.lookup(index, PDFNumber).asNumber());
      }
      at += 2;
    } else {
      const width = entries.lookup(at + 2, PDFNumber).asNumber();
      const last = entries.lookup(at + 1, PDFNumber).asNumber();
      for (let glyph = first; glyph <= last; glyph += 1) widths.set(glyph, width);
      at += 3;
    }
  }
  return (glyph) => widths.get(glyph) ?? others;
}
