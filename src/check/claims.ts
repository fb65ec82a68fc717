/** Rules of what a slide claims: whether its numbers are those of its source and of its picture, in words of its own. */
import type { Deck, Slide } from '../deck/deck.ts';
import { drawsDelegations, fieldsOf } from '../kinds/kinds.ts';
import { isSame, languages, plain } from '../text/language.ts';
import { numbersIn } from '../text/numbers.ts';
import { copied, hanRuns, hashRun, signRuns } from '../text/runs.ts';
import type { Seen } from './finding.ts';
import { isShown, seenIn, textsIn, textsOf } from './texts.ts';

/** Figures that a slide shows and that no paragraph which it cites has, where the deck gives their text. */
export function checkNumbersOfSource(deck: Deck): Seen[] {
  return textsOf(deck)
    .filter(isShown)
    .flatMap((written) => {
      const cited = (written.slide?.sources ?? []).map(({ text }) => text);
      if (cited.length === 0 || cited.includes(undefined)) return [];
      const inSource = new Set(cited.flatMap((text = '') => allNumbersIn(text)));
      const counted = written.slide && drawsDelegations(written.slide.picture) ? countsOf(deck) : [];
      return languages.flatMap((language) => {
        const astray = numbersIn(written.text[language], language).filter(
          ({ value, isSure }) => isSure && !inSource.has(value) && !counted.includes(value),
        );
        if (astray.length === 0) return [];
        const paragraphs = (written.slide?.sources ?? []).map(({ id }) => id).join(', ');
        return seenIn(
          written,
          language,
          `says ${quoted(astray)}, which ${paragraphs} of the source does not`,
          'Say the number of the source, or cite the paragraph that has it',
        );
      });
    });
}

/** Sentences that stand in the source as they stand in the deck, names, terms and quotations left aside. */
export function checkCopied(deck: Deck): Seen[] {
  const { source } = deck;
  const texts = source.paragraphs.flatMap(({ text }) => text ?? []);
  const han = new Set([...(source.runs?.han ?? []), ...texts.flatMap(hanRuns).map(hashRun)]);
  const signs = new Set([...(source.runs?.signs ?? []), ...texts.flatMap(signRuns).map(hashRun)]);
  if (han.size + signs.size === 0) return [];
  const names = namesOf(deck);
  const quotations = new Set(
    deck.slides.flatMap(({ picture }) => fieldsOf(picture, 'quotation').map(({ value }) => value)),
  );
  return textsOf(deck)
    .filter(({ text }) => !quotations.has(text))
    .flatMap((written) =>
      languages.flatMap((language) => {
        const own = names.reduce((rest, name) => rest.replaceAll(name, '\n'), plain(written.text[language]));
        const [run] = [...copied(hanRuns(own), han), ...copied(signRuns(own), signs)];
        if (run === undefined || (isSame(written.text) && language !== languages[0])) return [];
        return seenIn(
          written,
          language,
          `has “${run}” as the source has it`,
          'Say it in words of the deck’s own',
        );
      }),
    );
}

/** Figures in a headline or beside a picture that shows other ones. */
export function checkNumbersOfPicture(deck: Deck): Seen[] {
  return deck.slides.flatMap((slide) => {
    const own = numbersShown(deck, slide);
    if (own.length === 0) return [];
    const shown = new Set([...own, ...derivedFrom(figuresIn(slide.picture))]);
    return textsOf(deck)
      .filter(({ slide: of, part }) => of === slide && (part === 'headline' || part === 'remark'))
      .flatMap((written) =>
        languages.flatMap((language) => {
          const astray = numbersIn(written.text[language], language).filter(
            ({ value, isSure }) => isSure && !shown.has(value),
          );
          if (astray.length === 0) return [];
          return seenIn(
            written,
            language,
            `says ${quoted(astray)}, which the picture under it does not show: it has ${[...new Set(own)].join(', ')}`,
            'Say the number that is shown',
          );
        }),
      );
  });
}

/** What a picture shows that counts or measures: how many organisations and people, or its own figures. */
function numbersShown(deck: Deck, { picture }: Slide): number[] {
  if (drawsDelegations(picture)) return countsOf(deck);
  const figures = figuresIn(picture);
  return figures.length === 0
    ? []
    : [
        ...figures,
        ...textsIn(picture).flatMap(({ text }) =>
          languages.flatMap((language) => numbersIn(text[language], language).map(({ value }) => value)),
        ),
      ];
}

/** Numbers that the data of a picture holds as such, under names of values. */
function figuresIn(value: unknown, name = ''): number[] {
  if (typeof value === 'number') return ['value', 'values', 'cells'].includes(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, Array.isArray(value) ? name : key));
}

/** What a headline may say of figures besides themselves: sums, differences, how many times, and by how much in a hundred. */
function derivedFrom(figures: readonly number[]): number[] {
  const rounded = (value: number): number[] => [Math.round(value), Math.round(value * 10) / 10];
  return figures.flatMap((a) =>
    figures.flatMap((b) => [
      ...rounded(a + b),
      ...rounded(Math.abs(a - b)),
      ...(b === 0
        ? []
        : [...rounded(a / b), ...rounded((100 * Math.abs(a - b)) / b), ...rounded((100 * a) / b)]),
    ]),
  );
}

function countsOf({ delegations: { bodies, kinds, people } }: Deck): number[] {
  const sides = (['left', 'right'] as const).map((side) => bodies.filter((body) => body.side === side));
  const ofKinds = [bodies, ...sides].flatMap((some) =>
    kinds.map(({ id }) => some.filter(({ kind }) => kind === id).length),
  );
  return [...sides.map(({ length }) => length), bodies.length, kinds.length, people.length, ...ofKinds, 2]
    .filter((count) => count > 0)
    .toSorted((a, b) => a - b);
}

function allNumbersIn(text: string): number[] {
  return languages.flatMap((language) => numbersIn(text, language).map(({ value }) => value));
}

function quoted(numbers: ReadonlyArray<{ readonly words: string }>): string {
  return numbers.map(({ words }) => `“${words}”`).join(', ');
}

/** Names and terms, the longest first; they may be as long as they are. */
function namesOf({ title, shortTitle, delegations, glossary, topics }: Deck): string[] {
  const texts = [
    title,
    shortTitle,
    ...delegations.bodies.map(({ name }) => name),
    ...delegations.people.flatMap((person) => [person.name, person.title]),
    ...glossary.flatMap(({ name, full }) => [name, ...(full ? [full] : [])]),
    ...topics.map(({ name }) => name),
  ];
  return [
    ...texts.flatMap((text) => languages.map((language) => plain(text[language]))),
    ...delegations.bodies.flatMap(({ acronym }) => acronym ?? []),
  ].toSorted((a, b) => b.length - a.length);
}
