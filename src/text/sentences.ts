/** Sentences made of authored texts, for those who hear a picture. */
import { inEach, languageRecords, plain, type Language, type Text } from './language.ts';

/** Each text as a sentence of its own. */
export function sentencesOf(...texts: readonly Text[]): Text {
  return inEach((language) =>
    texts.map((text) => toSentence(plain(text[language]), language)).join(languageRecords[language].space),
  );
}

/** Words put together as they are said, such as subject, verb and object. */
export function phraseOf(...texts: readonly Text[]): Text {
  return inEach((language) =>
    texts.map((text) => plain(text[language])).join(languageRecords[language].space),
  );
}

/** `one，two`, or `one, two`: parts of a sentence between which a speaker pauses. */
export function withPause(...texts: readonly Text[]): Text {
  return inEach((language) =>
    texts.map((text) => plain(text[language])).join(languageRecords[language].pause),
  );
}

/** `label（note）`, or `label (note)`; the label alone where there is no note. */
export function withAside(label: Text, note: Text | undefined): Text {
  if (!note) return label;
  return inEach((language) => {
    const [open, close] = languageRecords[language].brackets;
    return `${label[language]}${open}${note[language]}${close}`;
  });
}

/** A text as it stands at the beginning of a line: with a capital where its language has any. */
export function begun(text: Text): Text {
  return inEach((language) => withCapital(text[language]));
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toSentence(text: string, language: Language): string {
  const sentence = withCapital(text);
  return /[.。?？!！]$/u.test(sentence) ? sentence : `${sentence}${languageRecords[language].stop}`;
}
