/** The languages that a deck can be in, and text in both of them as renderers get it. A deck names two in its order. */

/** What differs from language to language, besides the words. */
interface LanguageRecord {
  /** Its BCP 47 tag. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  /** Script that it is written in: decides how lines break and which characters may stand. */
  readonly script: 'han' | 'latin';
  /** Between words, and between sentences. */
  readonly space: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** Between the items of a list. */
  readonly comma: string;
  /** Between the clauses of a sentence. */
  readonly semicolon: string;
  /** Between the parts of a sentence. */
  readonly pause: string;
  /** Between a label and what it is about. */
  readonly colon: string;
  /** Around what is added to a name. */
  readonly brackets: readonly [string, string];
  /** How a page tells its place: before its number, between number and count, after the count. */
  readonly pageOf: readonly [string, string, string];
  /** Its name for office programs, which know languages with a country alone. */
  readonly culture: string;
  /** Features of the font that its text is set with, as `languages.css` names them. */
  readonly features: readonly string[];
}

const records = {
  zh: {
    tag: 'zh-Hant-TW',
    name: '中文',
    script: 'han',
    space: '',
    stop: '。',
    comma: '、',
    semicolon: '；',
    pause: '，',
    colon: '：',
    brackets: ['（', '）'],
    pageOf: ['第', '頁，共', '頁'],
    culture: 'zh-TW',
    features: [],
  },
  en: {
    tag: 'en',
    name: 'English',
    script: 'latin',
    space: ' ',
    stop: '.',
    comma: ', ',
    semicolon: '; ',
    pause: ', ',
    colon: ': ',
    brackets: [' (', ')'],
    pageOf: ['page ', ' of ', ''],
    culture: 'en-GB',
    features: ['pwid', 'palt'],
  },
} as const satisfies Readonly<Record<string, LanguageRecord>>;

/** `zh`: Traditional Chinese as written in Taiwan; `en`: English. */
export type Language = keyof typeof records;

/** Each language by its word. */
export const languageRecords: Readonly<Record<Language, LanguageRecord>> = records;

/** The two languages of a deck: the one that is shown first, and the one beside it. */
export type LanguagePair = readonly [first: Language, second: Language];

/** The languages in the order that a deck has by default. */
export const languages: LanguagePair = ['zh', 'en'];

/** The BCP 47 tag of each language. */
export const languageTags: Readonly<Record<Language, string>> = { zh: records.zh.tag, en: records.en.tag };

/** A text in both languages. Where both are the same string, it is a name that is not translated. */
export type Text = Readonly<Record<Language, string>>;

/** The language beside a language. */
export function otherThan(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}

/** What each language gives, by its word. */
export function byLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { zh: make('zh'), en: make('en') };
}

/** A text made of what each language gives. */
export function inEach(write: (language: Language) => string): Text {
  return byLanguage(write);
}

/** Whether a text is one name for both languages. */
export function isSame({ zh, en }: Text): boolean {
  return zh === en;
}

/** A string of a text without its marks for line breaks, for titles, names and plain text. */
export function plain(value: string): string {
  return value.replaceAll('|', '');
}

/** `label：one、two`, or `label: one, two`. */
export function joinTexts(label: Text, ...items: readonly Text[]): Text {
  return inEach((language) => {
    const { colon, comma } = records[language];
    return `${plain(label[language])}${colon}${listTexts(items, language, comma)}`;
  });
}

/** Texts as a list in each language. */
export function listOf(...items: readonly Text[]): Text {
  return inEach((language) => listTexts(items, language, records[language].comma));
}

/** `one：a、b；two`, or `one: a, b; two`: texts that are lists themselves, or longer. */
export function clausesOf(...clauses: readonly Text[]): Text {
  return inEach((language) => listTexts(clauses, language, records[language].semicolon));
}

function listTexts(items: readonly Text[], language: Language, comma: string): string {
  return items.map((item) => plain(item[language])).join(comma);
}
