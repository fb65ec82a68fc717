/** What a reader gets of one page of a PDF. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The content of a page, as far as it is checked. */
export interface PageContent {
  readonly text: string;
  /** What its tags hold, in their order: the order in which it is read out. */
  readonly tagged: string;
  readonly width: number;
  readonly height: number;
  /** Size of the smallest text in points, and the text. */
  readonly smallest: number;
  readonly smallestText: string;
  /** A text that leaves the page, if any. */
  readonly outside: string;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Reads a page. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageContent> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = items.filter((item): item is typeof item & Item => 'str' in item && item.str.trim() !== '');
  const sized = texts.map((item) => ({ item, size: sizeOf(item) }));
  const smallest = sized.toSorted((a, b) => a.size - b.size)[0];
  const outside = texts.find(
    ({ transform: [, , , , x = 0, y = 0] }) => x < left - 1 || x > right + 1 || y < bottom - 1 || y > top + 1,
  );
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    tagged: readTagged(await page.getStructTree(), textsByTag(items)),
    width: right - left,
    height: top - bottom,
    smallest: smallest?.size ?? Number.POSITIVE_INFINITY,
    smallestText: smallest?.item.str ?? '',
    outside: outside?.str ?? '',
  };
}

interface Mark {
  readonly type: string;
  readonly id?: string;
}

/** The text of each tagged piece, by the piece's id. */
function textsByTag(items: ReadonlyArray<{ readonly str: string } | Mark>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: Array<string | undefined> = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return texts;
}

interface TagNode {
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

function readTagged(node: TagNode | null, texts: ReadonlyMap<string, string>): string {
  const own = node?.id === undefined ? '' : (texts.get(node.id) ?? '');
  return own + (node?.children ?? []).map((child) => readTagged(child, texts)).join('');
}

function sizeOf({ transform: [a = 0, b = 0, c = 0, d = 0] }: Item): number {
  return Math.max(Math.hypot(a, b), Math.hypot(c, d));
}
