/** Rules of the two languages: whether both say the same, and whether each is set as it is printed. */
import type { Deck } from '../deck/deck.ts';
import { isSame, languageRecords, languages, otherThan, plain, type Language } from '../text/language.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Seen } from './finding.ts';
import { seenIn, textsOf, type Written } from './texts.ts';

/** A text of which each language says the numbers and dates of the other. */
export function checkNumbers(deck: Deck): Seen[] {
  return translated(deck).flatMap((written) =>
    languages.flatMap((language) => {
      const other = otherThan(language);
      const there = new Set(numbersIn(written.text[other], other).map(({ value }) => value));
      const missing = numbersIn(written.text[language], language).filter(
        ({ value, isSure }) => isSure && !there.has(value),
      );
      if (missing.length === 0) return [];
      const said = missing.map(({ words }) => `“${words}”`).join(', ');
      return seenIn(
        written,
        other,
        `does not say ${said}, as ${languageRecords[language].name} does`,
        'Say the same number or date in both languages',
      );
    }),
  );
}

/** A name that one language says and the other does not. */
export function checkNames(deck: Deck): Seen[] {
  const names = namesOf(deck);
  return translated(deck).flatMap((written) => {
    const { text } = written;
    return languages.flatMap((language) => {
      const other = otherThan(language);
      const missing = [
        ...names
          .filter((one) => one[language].some((name) => says(text[language], name, language)))
          .filter((one) => !one[other].some((name) => speaksOf(text[other], name, other)))
          .map((one) => one[other][0] ?? ''),
        ...latinNamesIn(text[language], language).filter((name) => !says(text[other], name, other)),
      ].filter((name) => name !== '');
      if (missing.length === 0) return [];
      return seenIn(
        written,
        other,
        `does not name ${[...new Set(missing)].map((name) => `“${name}”`).join(', ')}, as ${languageRecords[language].name} does`,
        'Name the same in both languages',
      );
    });
  });
}

/** Quotation marks and apostrophes of a typewriter, or of another language. */
export function checkQuotes(deck: Deck): Seen[] {
  return inEachLanguage(deck, (value, language) => {
    const isHan = languageRecords[language].script === 'han';
    const found = (isHan ? /["“”]|(?<!\p{Script=Latin})['‘’]/u : /["']/u).exec(value)?.[0];
    if (!found) return undefined;
    const remedy = isHan
      ? 'Write 「 and 」, within them 『 and 』'
      : found === "'"
        ? 'Write ’, or ‘ and ’'
        : 'Write “ and ”';
    return [
      `has ${/["']/u.test(found) ? 'a straight quotation mark or apostrophe' : `the quotation mark ${found}`}`,
      remedy,
    ];
  });
}

/** Spaces that nobody sees until they are printed, and letters in pieces that fonts put together badly. */
export function checkSpaces(deck: Deck): Seen[] {
  return inEachLanguage(deck, (value, language) => {
    const doubled = /\S*[ \u00A0]{2,}\S*/u.exec(plain(value))?.[0];
    if (doubled) return [`has two spaces in “${doubled}”`, 'Leave one'];
    const early = languageRecords[language].script === 'latin' && /\S+ [,.;:!?](?=\s|$)/u.exec(value)?.[0];
    if (early) return [`has a space before the sign in “${early}”`, 'Remove it'];
    const pieces = /.\p{M}/u.exec(value.normalize('NFD'))?.[0] && value !== value.normalize('NFC');
    if (pieces)
      return [
        'has a letter whose accent is a character of its own',
        'Type the letter with its accent as one',
      ];
    return undefined;
  });
}

/** Signs of another notation, which are shown as they stand, and addresses that nobody should type. */
export function checkSigns(deck: Deck): Seen[] {
  return inEachLanguage(deck, (value) => {
    const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);|\*\*|__|`|\]\(/iu.exec(value)?.[0];
    if (markup)
      return [
        `has “${markup}”, which is shown as it stands`,
        'Remove it: texts take no HTML and no Markdown; | marks where a line may break',
      ];
    if (value.includes('http://'))
      return ['has an address that begins with http://', 'Write it without its beginning, or with https://'];
    return undefined;
  });
}

function inEachLanguage(
  deck: Deck,
  find: (value: string, language: Language) => readonly [message: string, remedy: string] | undefined,
): Seen[] {
  return textsOf(deck).flatMap((written) =>
    languages
      .filter((language) => !isSame(written.text) || languageRecords[language].script === 'latin')
      .flatMap((language) => {
        const found = find(written.text[language], language);
        return found ? seenIn(written, language, ...found) : [];
      }),
  );
}

/** A name in two languages is itself what the texts are measured by. */
function translated(deck: Deck): Written[] {
  return textsOf(deck).filter(
    ({ text, place, field }) =>
      !isSame(text) &&
      !(
        ['delegations', 'glossary', 'topics'].includes(place) &&
        /\.(?:name|full|shortName|title|office)$/u.test(field)
      ),
  );
}

/** What people and organisations are called in each language, what they are called first before the rest. */
function namesOf({ delegations }: Deck): ReadonlyArray<Readonly<Record<Language, readonly string[]>>> {
  const of = (
    texts: ReadonlyArray<Partial<Record<Language, string | undefined>> | undefined>,
    inAny: readonly string[] = [],
  ) => byEach((language) => [...texts.flatMap((text) => text?.[language] ?? []), ...inAny]);
  return [
    ...delegations.people.map(({ name }) => of([name])),
    ...delegations.bodies.map(({ name, shortName, acronym, aliases }) =>
      of([name, shortName], [...(acronym ? [acronym] : []), ...aliases]),
    ),
  ];
}

function byEach(
  make: (language: Language) => readonly string[],
): Readonly<Record<Language, readonly string[]>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    readonly string[]
  >;
}

/** Whether a text says a name: in Chinese anywhere, in Latin letters as words of their own in whichever case, also as a plural. */
function says(value: string, name: string, language: Language): boolean {
  const letters = plain(name).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const isHan = languageRecords[language].script === 'han';
  const pattern = isHan ? letters : `(?<![\\p{L}\\p{N}])${letters}s?(?![\\p{L}\\p{N}])`;
  return new RegExp(pattern, 'iu').test(plain(value));
}

/** Whether a text speaks of what bears a name: by the name, or by a word or two signs of it. */
function speaksOf(value: string, name: string, language: Language): boolean {
  if (says(value, name, language)) return true;
  const words =
    languageRecords[language].script === 'han'
      ? [...plain(name)].slice(1).map((sign, at) => `${[...plain(name)][at] ?? ''}${sign}`)
      : plain(name)
          .split(/[\s,()-]+/u)
          .filter((word) => word.length > 3);
  return words.some((word) => says(value, word, language));
}

/** Names in Latin letters within Chinese. */
function latinNamesIn(value: string, language: Language): string[] {
  if (languageRecords[language].script !== 'han') return [];
  return plain(value).match(/\p{Lu}[\p{Script=Latin}\p{N}]+(?:[-+&][\p{Script=Latin}\p{N}]+)*/gu) ?? [];
}
