/** Reads the structure tree for the rules. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { childrenOf, descendants, typeOf, type StructElement } from '../struct-tree.ts';
import type { UaElement } from './model.ts';
import { standardTypeOf } from './standard-types.ts';

/** The elements in their order, and by their references. */
export interface Elements {
  readonly all: readonly UaElement[];
  readonly byRef: ReadonlyMap<string, UaElement>;
}

/** Reads all elements. */
export function readElements(pdf: PDFDocument, roles: ReadonlyMap<string, string>): Elements {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const counts = new Map<string, number>();
  const byRef = new Map<string, UaElement>();
  const readAll = (parent: PDFDict, above: UaElement | undefined): UaElement[] =>
    childrenOf(parent).map((element) => read(element, above));
  const read = ({ ref, dict }: StructElement, above: UaElement | undefined): UaElement => {
    const type = typeOf(dict);
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const page = pageOf(dict);
    const number = pages.get(String(page));
    const standard = standardTypeOf(type, roles);
    const children: UaElement[] = [];
    const element: UaElement = {
      place: number === undefined ? `${type} ${count}` : `${type} ${count} on page ${number}`,
      type,
      standard: standard === 'circular' ? undefined : standard,
      parent: above,
      children,
      namesParent: dict.has(PDFName.of('P')),
      alt: textOf(dict, 'Alt'),
      actualText: textOf(dict, 'ActualText'),
      language: textOf(dict, 'Lang'),
      id: textOf(dict, 'ID'),
      ...readTableAttributes(dict),
    };
    byRef.set(ref.toString(), element);
    const isTransparent = element.standard === 'NonStruct';
    for (const child of readAll(dict, isTransparent ? above : element)) {
      children.push(...(child.standard === 'NonStruct' ? child.children : [child]));
    }
    return element;
  };
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root) readAll(root, undefined);
  return { all: root ? descendants(root).flatMap(({ ref }) => byRef.get(ref.toString()) ?? []) : [], byRef };
}

/** The page on which an element begins. */
function pageOf(dict: PDFDict): PDFObject | undefined {
  const own = dict.get(PDFName.of('Pg'));
  const [first] = own ? [] : childrenOf(dict);
  return own ?? (first && pageOf(first.dict));
}

function readTableAttributes(dict: PDFDict): Pick<UaElement, 'scope' | 'headers' | 'rowSpan' | 'columnSpan'> {
  const attributes = dict.lookup(PDFName.of('A'));
  const owners =
    attributes instanceof PDFArray
      ? attributes.asArray().map((one) => dict.context.lookup(one))
      : [attributes];
  const find = (key: string): PDFObject | undefined =>
    owners
      .map((owner) => (owner instanceof PDFDict ? owner.lookup(PDFName.of(key)) : undefined))
      .find(Boolean);
  const scope = find('Scope');
  const headers = find('Headers');
  const span = (key: string): number => {
    const value = find(key);
    return value instanceof PDFNumber ? value.asNumber() : 1;
  };
  return {
    scope: scope instanceof PDFName ? scope.decodeText() : undefined,
    headers: headers instanceof PDFArray ? headers.asArray().map((id) => decode(id) ?? '') : [],
    rowSpan: span('RowSpan'),
    columnSpan: span('ColSpan'),
  };
}

/** A text that a dictionary holds. */
export function textOf(dict: PDFDict, key: string): string | undefined {
  return decode(dict.lookup(PDFName.of(key)));
}

function decode(text: unknown): string | undefined {
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}
