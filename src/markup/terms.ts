/** Glossary terms within the text of a slide: the first occurrence of each, in each language, is marked in place. */
import type { Term } from '../text/term.ts';
import { plain, type Language, languages } from '../text/language.ts';
import { bilingual, inOtherLanguage, PIECE } from './bilingual.ts';
import { html, unsafe, type Html } from './html.ts';

/** Elements whose text is a link or a control already, or is drawn. */
const CLOSED = new Set(['a', 'button', 'svg', 'summary', 'label', 'h2', 'table', 'dl']);

/** A run of text, broken by nothing but places where a line may break. */
interface Run {
  /** Indexes of its pieces among the tokens. */
  readonly pieces: number[];
  /** The languages in which it is shown. */
  readonly shownIn: readonly Language[];
}

/** The same HTML with the terms marked. */
export function markTerms(content: Html, terms: readonly Term[]): Html {
  const tokens = content.value.match(/<[^>]+>|[^<]+/gu) ?? [];
  const runs = findRuns(tokens);
  for (const term of terms) {
    let missing: readonly Language[] = languages;
    for (const run of runs) {
      const language = missing.find((candidate) => run.shownIn.includes(candidate));
      if (language === undefined || !wrap(tokens, run, term, language)) continue;
      missing = missing.filter((candidate) => !run.shownIn.includes(candidate));
    }
  }
  // Every token came out of the escaping template; marks are added between them and around text.
  return unsafe(tokens.join(''));
}

/** The entries that marked terms open, one a term. */
export function renderTermEntries(terms: readonly Term[]): Html {
  return html`${terms.map(
    ({ id, name, full, meaning }) =>
      html`<div class="term-entry" id="term:${id}" role="tooltip" popover="manual"><p class="name">${bilingual(name)}${full && html`<span class="full">${bilingual(full)}</span>`}</p><p>${bilingual(meaning)}</p><p class="second">${inOtherLanguage(full ?? name)}<span class="sep">·</span>${inOtherLanguage(meaning)}</p></div>\n`,
  )}`;
}

function findRuns(tokens: readonly string[]): Run[] {
  const runs: Run[] = [];
  const open: Array<{
    readonly tag: string;
    readonly shownIn: readonly Language[];
    readonly closed: boolean;
  }> = [];
  let current: Run | undefined;
  for (const [index, token] of tokens.entries()) {
    const parent = open.at(-1);
    if (!token.startsWith('<')) {
      if (parent?.closed) continue;
      if (!current) runs.push((current = { pieces: [], shownIn: parent?.shownIn ?? languages }));
      current.pieces.push(index);
      continue;
    }
    const name = /^<\/?([\w-]+)/u.exec(token)?.[1] ?? '';
    if (name === 'wbr') continue;
    const ended = token.startsWith('</') ? open.pop() : undefined;
    // The pieces of a name are one run.
    if (token !== PIECE && ended?.tag !== PIECE) current = undefined;
    if (ended) continue;
    if (!token.endsWith('/>') && name !== 'input' && name !== 'br') {
      const shown = languages.filter((language) =>
        new RegExp(`class="[^"]*\\bin-${language}\\b`, 'u').test(token),
      );
      open.push({
        tag: token,
        shownIn: shown.length > 0 ? shown : (parent?.shownIn ?? languages),
        closed: (parent?.closed ?? false) || CLOSED.has(name),
      });
    }
  }
  return runs;
}

/** Marks a term in a run, if it stands there. Its full name counts as well. */
function wrap(tokens: string[], { pieces }: Run, term: Term, language: Language): boolean {
  const text = pieces.map((index) => tokens[index] ?? '').join('');
  for (const name of [term.name, term.full]) {
    const match = name && patternOf(plain(name[language])).exec(text);
    if (!match) continue;
    const start = html`<span class="term" data-term="${term.id}">`.value;
    const [first = 0, last = first] = [pieces[0], pieces.at(-1)];
    if (tokens[first - 1] !== PIECE) {
      insert(tokens, pieces, match.index + match[0].length, '</span>');
      insert(tokens, pieces, match.index, start);
    } else if (match[0] === text) {
      // A name in pieces is marked as a whole, around them.
      tokens[first - 1] = start + PIECE;
      tokens[last + 1] += '</span>';
    } else continue;
    return true;
  }
  return false;
}

/** Puts a tag at a place of a run's text: at a border between pieces an end stands before it, a beginning after it. */
function insert(tokens: string[], pieces: readonly number[], place: number, tag: string): void {
  const isEnd = tag.startsWith('</');
  let before = 0;
  for (const index of pieces) {
    const piece = tokens[index] ?? '';
    const at = place - before;
    if (isEnd ? at <= piece.length : at < piece.length) {
      tokens[index] = piece.slice(0, at) + tag + piece.slice(at);
      return;
    }
    before += piece.length;
  }
}

/** A name in Latin letters has to be a word of its own; its case may differ. */
function patternOf(name: string): RegExp {
  const escaped = html`${name}`.value.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z0-9<])${escaped}(?![A-Za-z0-9])`, 'iu');
}
