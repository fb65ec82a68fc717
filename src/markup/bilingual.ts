/** Text in both languages as HTML. The page holds both; its style shows the one that is chosen. */
import {
  byLanguage,
  isSame,
  languages,
  languageTags,
  otherThan,
  type Language,
  type Text,
} from '../text/language.ts';
import { parseText, type Piece, type TermName } from '../text/parse.ts';
import { attributes, html, type Html } from './html.ts';

/** Both languages of a text, each in its own element with its own `lang`. */
export function bilingual(text: Text): Html {
  return inLanguages(text, (value) => words(value));
}

/** Both languages of a name that breaks only where its author says so. */
export function inPieces(text: Text): Html {
  return inLanguages(text, (value) =>
    value.includes('|')
      ? html`${value.split('|').map((piece, index) => html`${index > 0 && html`<wbr>`}<span class="piece">${words(piece)}</span>`)}`
      : words(value),
  );
}

/** The text in the language that is not chosen: a second, smaller line. */
export function inOtherLanguage(text: Text): Html {
  return html`${languages.map((shownIn) => oneLanguage(text, otherThan(shownIn), shownIn, (value) => words(value)))}`;
}

/** A string of one language, with the places where its author lets it break. */
export function words(value: string): Html {
  return html`${parseText(value).map(renderPiece)}`;
}

/** Finds glossary terms in the texts that it is given: each term once in each language, at the first place where it stands. */
export interface TermFinder {
  /** The text in both languages, its terms marked. */
  readonly marked: (text: Text) => Html;
  /** The pieces of the text in each language. */
  readonly findTerms: (text: Text) => Readonly<Record<Language, readonly Piece[]>>;
}

/** A finder of terms for one rendering of a slide. */
export function createTermFinder(
  terms: ReadonlyArray<{ readonly id: string; readonly name: Text; readonly full?: Text | undefined }>,
): TermFinder {
  const missing = new Map(languages.map((language) => [language, new Set(terms.map(({ id }) => id))]));
  const find = (value: string, shownIn: readonly Language[]): readonly Piece[] => {
    const wanted = terms.flatMap(({ id, name, full }): TermName[] =>
      shownIn.some((language) => missing.get(language)?.has(id))
        ? [name, full].flatMap((known) =>
            known ? shownIn.map((language) => ({ id, name: known[language] })) : [],
          )
        : [],
    );
    const pieces = parseText(value, wanted);
    for (const piece of pieces) {
      if (piece.kind === 'term') for (const language of shownIn) missing.get(language)?.delete(piece.id);
    }
    return pieces;
  };
  return {
    marked: (text) => inLanguages(text, (value, shownIn) => html`${find(value, shownIn).map(renderPiece)}`),
    findTerms(text) {
      const same = isSame(text) ? find(text[languages[0]], languages) : undefined;
      return byLanguage((language) => same ?? find(text[language], [language]));
    },
  };
}

/** The steps' attributes of a part: none for a part that is there from the start. */
export function stepClass(step: number, ...classes: readonly string[]): Html {
  const names = step > 0 ? [...classes, 'fragment'] : classes;
  return attributes({
    class: names.length > 0 ? names.join(' ') : undefined,
    'data-fragment-index': step > 0 ? step - 1 : undefined,
  });
}

type Render = (value: string, shownIn: readonly Language[]) => Html;

function inLanguages(text: Text, render: Render): Html {
  if (isSame(text)) return html`<span>${render(text[languages[0]], languages)}</span>`;
  return html`${languages.map((language) => oneLanguage(text, language, language, render))}`;
}

/** One language of a text, shown only while a language is chosen. */
function oneLanguage(text: Text, language: Language, shownIn: Language, render: Render): Html {
  const value = text[language];
  const broken = value.includes('|') ? ' broken' : '';
  return html`<span class="in-${shownIn}${broken}" lang="${languageTags[language]}">${render(value, [shownIn])}</span>`;
}

/** What is longer than any word that people write, such as a hash or an address, and how much of it stands together. */
const ENDLESS = /[\p{Script=Latin}\p{N}_.%=&?#@:+~]{28,}/gu;
const TOGETHER = /.{7}(?=.)/gu;

/** Words, of which the endless ones may break: a sheet that lets them breaks names in narrow columns, too. */
function breakable(value: string): Html {
  const parts = value.replaceAll(ENDLESS, (word) => word.replaceAll(TOGETHER, '$&|')).split('|');
  return html`${parts.map((part, index) => html`${index > 0 && html`<wbr>`}${part}`)}`;
}

/** A piece of a text. */
export function renderPiece(piece: Piece): Html {
  switch (piece.kind) {
    case 'words':
      return breakable(piece.value);
    case 'whole':
      return html`<span class="whole">${piece.value}</span>`;
    case 'break':
      return piece.apart ? html`<span class="apart"></span><wbr>` : html`<wbr>`;
    case 'term':
      return html`<span class="term" data-term="${piece.id}">${piece.pieces.map(renderPiece)}</span>`;
  }
}
