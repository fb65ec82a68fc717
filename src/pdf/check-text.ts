/** Checks that the text that was put into a PDF comes out of it again, in the order in which it is read. */
import type { PageFacts, PageText } from './page-facts.ts';
import type { PageContent } from './read-page.ts';

/** What is missing in the text. Running heads and feet are no part of it: they are not tagged. */
export function checkText(
  pages: readonly PageContent[],
  { text, heads, clipped, wide }: Pick<PageFacts, 'text' | 'heads' | 'clipped' | 'wide'>,
): string[] {
  const put = squeeze(text);
  const got = squeeze(pages.map(({ tagged }) => tagged).join(''));
  const place = firstDifference(put, got, heads.map(squeeze));
  const missing = missingCharacters(put, squeeze(pages.map((page) => page.text).join('')));
  return [
    ...(missing === '' ? [] : [`lost characters: ${missing}`]),
    ...(place === undefined ? [] : [`does not give its text back in reading order from “${place}” on`]),
    ...clipped.map((one) => `cuts off ${nameText(one)}`),
    ...wide.map((one) => `is printed smaller, since its column is too narrow for ${nameText(one)}`),
  ];
}

function nameText({ words, slide }: PageText): string {
  return `“${words.slice(0, 40)}”${slide && ` on slide ${slide}`}`;
}

/** Without white space, and with characters as they are compared: a font may give `ﬁ` for `fi`. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200B]/gu, '');
}

/** The text from which on two texts differ, apart from heads of tables that stand again where the table goes on. */
function firstDifference(put: string, got: string, heads: readonly string[]): string | undefined {
  let at = 0;
  let from = 0;
  while (at < put.length || from < got.length) {
    if (put[at] === got[from]) {
      at += 1;
      from += 1;
      continue;
    }
    const head = headAround(got, from, heads);
    if (head === undefined) return put.slice(at, at + 20) || got.slice(from, from + 20);
    at -= from - head.start;
    from = head.end;
  }
  return undefined;
}

/** A head of a table that stands where a text differs; what follows in the table may begin with the same words. */
function headAround(
  got: string,
  from: number,
  heads: readonly string[],
): { readonly start: number; readonly end: number } | undefined {
  for (const words of heads) {
    const start = words === '' ? -1 : got.lastIndexOf(words, from);
    const end = start + words.length;
    if (start >= 0 && end > from) return { start, end };
  }
  return undefined;
}

function missingCharacters(put: string, got: string): string {
  const out = count(got);
  return [...count(put)]
    .filter(([character, times]) => (out.get(character) ?? 0) < times)
    .map(([character]) => character)
    .join('');
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
