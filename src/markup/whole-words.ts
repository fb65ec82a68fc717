/** Words with a hyphen, such as `Taiwan-EU` and `COVID-19`, stay on one line; a browser may break them after the hyphen. */
import { html, unsafe, type Html } from './html.ts';

/** Elements whose text is drawn, or holds no elements. */
const CLOSED = new Set(['svg', 'style', 'script', 'title', 'option', 'textarea']);

const HYPHENATED = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+/gu;

/** The same page with such words in elements of their own. The text stays as it is, for searching and copying. */
export function keepWordsWhole(page: Html): Html {
  let closed: string | undefined;
  const tokens = page.value.match(/<[^>]+>|[^<]+/gu) ?? [];
  const kept = tokens.map((token) => {
    const name = /^<\/?([\w-]+)/u.exec(token)?.[1];
    if (name === undefined) return closed ? token : token.replaceAll(HYPHENATED, keepWhole);
    if (closed === name && token.startsWith('</')) closed = undefined;
    else if (CLOSED.has(name) && !token.endsWith('/>')) closed ??= name;
    return token;
  });
  // Every token came out of the escaping template; elements are added around text that was escaped there.
  return unsafe(kept.join(''));
}

function keepWhole(word: string): string {
  return html`<span class="whole">${word}</span>`.value;
}
