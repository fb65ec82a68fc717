/** The languages of a deck, and text in both of them as renderers get it. */

/** The languages of a deck. Chinese is the first one. */
export const languages = ['zh', 'en'] as const;

/** `zh`: Traditional Chinese as written in Taiwan; `en`: English. */
export type Language = (typeof languages)[number];

/** The BCP 47 tag of each language. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-Hant-TW', en: 'en' };

/** A text in both languages. Where both are the same string, it is a name that is not translated. */
export type Text = Readonly<Record<Language, string>>;

/** Whether a text is one name for both languages. */
export function isSame({ zh, en }: Text): boolean {
  return zh === en;
}

/** A string of a text without its marks for line breaks, for titles, names and plain text. */
export function plain(value: string): string {
  return value.replaceAll('|', '');
}
