/** The streams that paint the pages of a PDF: the pages' own, and those of forms. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  decodePDFRawStream,
  type PDFDocument,
} from '@cantoo/pdf-lib';

/** One stream. */
export interface ContentStream {
  readonly ref: PDFRef;
  /** Its operators as Latin-1. */
  readonly text: string;
  readonly resources: PDFDict | undefined;
  /** Its place in the tree of parents (ISO 32000-1, 14.7.4.4). */
  readonly structParents: number | undefined;
  /** The page, from 1; a form belongs to none. */
  readonly page: number | undefined;
}

/** The streams of all pages, and of the forms that are wanted: those with tags of their own where nothing is said. */
export function contentStreams(
  pdf: PDFDocument,
  isWanted: (object: unknown) => boolean = isTaggedForm,
): ContentStream[] {
  const pages = pdf.getPages().map(({ node }, index) => ({
    ref: node.get(PDFName.of('Contents')),
    dict: node,
    resources: node.Resources(),
    page: index + 1,
  }));
  const forms = pdf.context.enumerateIndirectObjects().flatMap(([ref, form]) =>
    form instanceof PDFRawStream && isWanted(form)
      ? [
          {
            ref,
            dict: form.dict,
            resources: form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict),
            page: undefined,
          },
        ]
      : [],
  );
  return [...pages, ...forms].flatMap(({ ref, dict, resources, page }) => {
    const stream = pdf.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return [];
    const structParents = dict.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    return [{ ref, text: textOf(stream), resources, structParents, page }];
  });
}

/** Rewrites a stream and keeps the other entries of its dictionary. */
export function replaceStream(pdf: PDFDocument, ref: PDFRef, text: string): void {
  const { dict } = pdf.context.lookup(ref) as PDFRawStream;
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  pdf.context.assign(ref, PDFRawStream.of(dict, deflateSync(Buffer.from(text, 'latin1'))));
}

/** Whether an object is a form whose content the structure tree refers to. */
export function isTaggedForm(object: unknown): boolean {
  return object instanceof PDFRawStream && object.dict.has(PDFName.of('StructParents'));
}

/** Whether an object is a form, with tags or without. */
export function isForm(object: unknown): boolean {
  return object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
}

function textOf(stream: PDFRawStream): string {
  return Buffer.from(decode(stream)).toString('latin1');
}

/** What is packed in the usual way alone, Node unpacks faster than the library. */
function decode(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.get(PDFName.of('Filter'));
  return filter === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'))
    ? inflateSync(stream.getContents())
    : decodePDFRawStream(stream).decode();
}
