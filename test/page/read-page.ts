import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isSame, languages, languageTags, plain, type Text } from '../../src/text/language.ts';

/** What a browser makes of a piece of a page. */
export interface Page {
  /** Every element, in the order of the page. */
  readonly elements: readonly Tree.Element[];
  /** The text that a reader sees in elements of a language; under `''` what stands in none. */
  readonly text: ReadonlyMap<string, string>;
}

/** Reads HTML as a browser does. */
export function readPage(html: string): Page {
  const elements: Tree.Element[] = [];
  const text = new Map<string, string>();
  const visit = (node: Tree.Node, lang: string): void => {
    if (node.nodeName === '#text' && 'value' in node) text.set(lang, (text.get(lang) ?? '') + node.value);
    if (!('childNodes' in node)) return;
    if ('attrs' in node) elements.push(node);
    const here = 'attrs' in node ? (attribute(node, 'lang') ?? lang) : lang;
    for (const child of node.childNodes) visit(child, here);
  };
  visit(parse(html), '');
  return { elements, text };
}

/** The value of an element's attribute. */
export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Every value that an attribute has in a page, in its order. */
export function valuesOf({ elements }: Page, name: string): string[] {
  return elements.flatMap((element) => attribute(element, name) ?? []);
}

/** The text of all languages. */
export function allText({ text }: Page): string {
  return [...text.values()].join('\n');
}

/** Whether a text stands in a page in both languages, each named as what it is. */
export function shows({ text }: Page, wanted: Text): boolean {
  if (isSame(wanted)) return [...text.values()].some((shown) => shown.includes(plain(wanted.zh)));
  return languages.every((language) => text.get(languageTags[language])?.includes(plain(wanted[language])));
}
