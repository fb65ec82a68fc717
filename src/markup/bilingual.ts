/** Text in both languages as HTML. The page holds both; its style shows the one that is chosen. */
import { isSame, languages, languageTags, plain, type Language, type Text } from '../text/language.ts';
import { attributes, html, unsafe, type Html } from './html.ts';

/** Both languages of a text, each in its own element with its own `lang`. */
export function bilingual(text: Text): Html {
  if (isSame(text)) return html`<span>${withBreaks(text.zh)}</span>`;
  return html`${languages.map((language) => one(text, language))}`;
}

/** Begins a part of a name that stays on one line. */
export const PIECE = '<span class="piece">';

/** Both languages of a name that breaks only where its author says so. */
export function inPieces(text: Text): Html {
  if (isSame(text)) return html`<span>${withPieces(text.zh)}</span>`;
  return html`${languages.map((language) => one(text, language, withPieces))}`;
}

/** One language of a text, shown only while that language is chosen. */
function one(text: Text, language: Language, render: (value: string) => Html = withBreaks): Html {
  return html`<span class="${languageClass(text[language], `in-${language}`)}" lang="${languageTags[language]}">${render(text[language])}</span>`;
}

/** The text in the language that is not chosen: a second, smaller line. */
export function inOtherLanguage(text: Text): Html {
  const second = (language: Language, shownIn: Language): Html =>
    html`<span class="${languageClass(text[language], `in-${shownIn}`)}" lang="${languageTags[language]}">${withBreaks(text[language])}</span>`;
  return html`${second('en', 'zh')}${second('zh', 'en')}`;
}

/** The steps' attributes of a part: none for a part that is there from the start. */
export function stepClass(step: number, ...classes: readonly string[]): Html {
  const names = step > 0 ? [...classes, 'fragment'] : classes;
  return attributes({
    class: names.length > 0 ? names.join(' ') : undefined,
    'data-fragment-index': step > 0 ? step - 1 : undefined,
  });
}

function languageClass(value: string, base: string): string {
  return value.includes('|') ? `${base} broken` : base;
}

/** A text in one language, with the places where its author lets it break. */
export function withBreaks(value: string, wrap = (piece: string): Html => html`${piece}`): Html {
  const pieces = value.split('|');
  return html`${pieces.map((piece, index) => {
    const next = pieces[index + 1];
    if (next === undefined) return wrap(piece);
    return meetScripts(piece, next)
      ? html`${wrap(piece)}<span class="apart"></span><wbr>`
      : html`${wrap(piece)}<wbr>`;
  })}`;
}

function withPieces(value: string): Html {
  return withBreaks(
    value,
    value.includes('|') ? (piece) => html`${unsafe(PIECE)}${piece}</span>` : undefined,
  );
}

/** Where Chinese meets Latin letters or digits, and no browser puts its small space, because a break may stand there. */
function meetScripts(before: string, after: string): boolean {
  const pair = `${before.at(-1) ?? ''}${after.at(0) ?? ''}`;
  return /^(?:\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han})$/u.test(pair);
}

/** A text without markup, in one language. */
export function plainIn(text: Text, language: Language): string {
  return plain(text[language]);
}
