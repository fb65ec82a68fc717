/** What the scripts in a page's head share. They run before anything is painted, when nothing of the page is there yet. */
import { languages, languageTags, otherThan, type Language, type LanguagePair } from '../text/language.ts';

export const root = document.documentElement;

/** The languages of the deck, the one that it shows first before the other. */
export const languagesOfDeck: LanguagePair = root.dataset['languages']?.startsWith(languages[0])
  ? languages
  : [languages[1], otherThan(languages[1])];

/** The value that an address asks for; chat and mail add a full stop or a bracket to it. */
export function askedFor<V extends string>(
  key: string,
  values: readonly V[],
  address = new URLSearchParams(location.search),
): V | undefined {
  const asked = address.get(key) ?? '';
  return values.find((value) => asked.startsWith(value) && !/^\w/u.test(asked.slice(value.length)));
}

/** The first wish that is one of the values; the first value where none is. */
export function choose<V extends string>(
  values: readonly [V, ...V[]],
  ...wishes: ReadonlyArray<string | null | undefined>
): V {
  const known = wishes.map((wish) => values.find((value) => value === wish));
  return known.find((value) => value !== undefined) ?? values[0];
}

/** Shows a language, to eyes and to whoever hears the page. */
export function showLanguage(language: Language): void {
  root.dataset['lang'] = language;
  root.lang = languageTags[language];
}
