/** Which script a text is written in, and which characters no text of a deck may hold. */
import { languageTags, plain } from './language.ts';

const HAN = /\p{Script=Han}/u;
const FULL_WIDTH = /[\u3000-\u303F\uFF00-\uFFEF]/u;
const HAN_SPACE_LATIN =
  /\p{Script=Han}\p{Zs}+[\p{Script=Latin}\p{N}]|[\p{Script=Latin}\p{N}+]\p{Zs}+\p{Script=Han}/u;

/** Signs of either width by the one that is due in the other script. */
const FULL_BY_HALF: Readonly<Record<string, string>> = {
  ',': '， or 、',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
  '...': '……',
  '"': '「 or 」',
  '｡': '。',
  '､': '、',
  '｢': '「',
  '｣': '」',
  '･': '・',
};
const HALF_BY_FULL: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〔': '[',
  '〕': ']',
  '《': '“',
  '》': '”',
};
const HALF_IN_HAN =
  /(?<=\p{Script=Han})(?:\.{3}|[,;:!?()"])|[,;:!?()"](?=\p{Script=Han})|(?<=\p{Script=Han})\.(?!\w)|[\uFF61-\uFF65]/u;
const FULL_LETTER = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u;
const SPACE_IN_HAN =
  /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60][^\S\u3000]+[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]/u;
/** Spaces besides the usual one, the one that does not break and the full-width one: few fonts have them. */
const STRANGE_SPACE = /(?![ \u00A0\u3000])\p{Zs}/u;

/** A mistake in one string, without its place. */
export interface TextFault {
  readonly message: string;
  readonly remedy: string;
}

const FORBIDDEN: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u202A-\u202E\u2066-\u2069]/u, 'a bidirectional control, which can make text read as something else'],
  [/[\u200E\u200F\u061C]/u, 'an invisible direction mark'],
  [/[\u0000-\u001F\u007F-\u009F]/u, 'a control character'],
  [/[\p{Cf}\p{Zl}\p{Zp}]/u, 'an invisible character'],
  [/\p{Variation_Selector}/u, 'an invisible character that asks for another form of the one before it'],
  [/[\uD800-\uDFFF]/u, 'half of a surrogate pair'],
  [/\p{Co}/u, 'a private-use character, which no font agrees on'],
];

/** Whether a text holds any Han character. */
function hasHan(value: string): boolean {
  return HAN.test(value);
}

/** What is wrong with a string in any language, if anything: empty, untrimmed, or holding a character that must not be there. */
export function findFault(value: string): TextFault | undefined {
  if (plain(value).trim() === '') return { message: 'is empty', remedy: 'Write the text' };
  if (value !== value.trim()) return { message: 'begins or ends with a space', remedy: 'Remove the space' };
  for (const [pattern, what] of FORBIDDEN) {
    const found = pattern.exec(value)?.[0];
    if (found) return { message: `contains ${codeOf(found)}, ${what}`, remedy: 'Remove that character' };
  }
  return undefined;
}

/** What is wrong with a string that has to stand on one line, if anything. */
export function findBreak(value: string): TextFault | undefined {
  if (!value.includes('|')) return undefined;
  return { message: 'has a mark for a line break, but its place has one line only', remedy: 'Remove the |' };
}

/** What is wrong with a string as Traditional Chinese, if anything. */
export function findChineseFault(value: string): TextFault | undefined {
  if (!hasHan(value)) {
    return {
      message: `should be Chinese but has no Han character: “${value}”`,
      remedy:
        'Translate it; a name that is the same in both languages is written as a plain string where the field takes a label',
    };
  }
  if (HAN_SPACE_LATIN.test(plain(value))) {
    return {
      message: 'has a typed space between Han and Latin',
      remedy: 'Remove it; the browser sets that space',
    };
  }
  if (SPACE_IN_HAN.test(plain(value))) {
    return { message: 'has a typed space within Chinese', remedy: 'Remove it, or write ， or 、' };
  }
  const half = HALF_IN_HAN.exec(plain(value))?.[0];
  if (half) {
    return {
      message: `has the half-width sign “${half}” in Chinese`,
      remedy: `Write ${FULL_BY_HALF[half] ?? 'the full-width one'}`,
    };
  }
  const letter = FULL_LETTER.exec(value)?.[0];
  if (letter) return fullWidth(letter);
  return findSpace(value);
}

/** What is wrong with a string as English, if anything. */
export function findEnglishFault(value: string): TextFault | undefined {
  if (hasHan(value)) {
    return {
      message: `should be English but has Han characters: “${value}”`,
      remedy: 'Translate or romanise them',
    };
  }
  const full = FULL_WIDTH.exec(value)?.[0];
  return full ? fullWidth(full) : findSpace(value);
}

/** What is wrong with a name that is the same in both languages, if anything. */
export function findNameFault(value: string): TextFault | undefined {
  if (!hasHan(value)) return findEnglishFault(value);
  return {
    message: `is the same in both languages but has Han characters: “${value}”`,
    remedy: 'Write it in each language: { zh: …, en: … }',
  };
}

function fullWidth(sign: string): TextFault {
  if (sign === '\u3000') return { message: 'has a full-width space', remedy: 'Write a plain space' };
  const narrow = HALF_BY_FULL[sign] ?? sign.normalize('NFKC');
  return {
    message: `has the full-width “${sign}”`,
    remedy: narrow === sign ? 'Use , . ; : ( ) and “ ”' : `Write ${narrow}`,
  };
}

function findSpace(value: string): TextFault | undefined {
  const space = STRANGE_SPACE.exec(value)?.[0];
  if (!space) return undefined;
  return {
    message: `contains ${codeOf(space)}, a space that few fonts have`,
    remedy: 'Write a plain space',
  };
}

/** The name of a character: `U+5317`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The tag of the language that a string without one seems to be in, by its script. */
export function tagOf(value: string): string {
  return hasHan(value) ? languageTags.zh : languageTags.en;
}
