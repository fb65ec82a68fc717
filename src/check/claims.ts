/** Rules of what a slide claims: whether its numbers are those of its source and of its picture, in words of its own. */
import type { Deck } from '../deck/deck.ts';
import { drawsDelegations, fieldsOf } from '../kinds/kinds.ts';
import { figuresOf, numbersOf } from '../kinds/numbers-of.ts';
import { isSame, languageRecords, languages, plain } from '../text/language.ts';
import { numbersIn } from '../text/numbers.ts';
import { copied, hanRuns, hashRun, signRuns } from '../text/runs.ts';
import type { Seen } from './finding.ts';
import { isShown, seenIn, textsOf } from './texts.ts';

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
  if (!source) return [];
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

/** Words in quotation marks that no paragraph which their slide cites has, where the deck gives the text of all of these. */
export function checkQuoted(deck: Deck): Seen[] {
  return textsOf(deck).flatMap((written) => {
    const { slide, text } = written;
    if (!slide || !fieldsOf(slide.picture, 'quotation').some(({ value }) => value === text)) return [];
    const cited = slide.sources.map((paragraph) => paragraph.text);
    if (cited.length === 0 || cited.includes(undefined)) return [];
    const source = lettersOf(cited.join(''));
    if (languages.some((language) => source.includes(lettersOf(plain(text[language]))))) return [];
    const script = /\p{Script=Han}/u.test(source) ? 'han' : 'latin';
    const language = languages.find((one) => languageRecords[one].script === script) ?? languages[0];
    const paragraphs = slide.sources.map(({ id }) => id).join(', ');
    return seenIn(
      written,
      language,
      `is a quotation, and ${paragraphs} of the source does not have these words`,
      'Quote the words of the source, or cite the paragraph that has them',
    );
  });
}

/** What is left of a text without signs and spaces, which may differ. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Figures in a headline or beside a picture that shows other ones. */
export function checkNumbersOfPicture(deck: Deck): Seen[] {
  return deck.slides.flatMap((slide) => {
    const counts = drawsDelegations(slide.picture);
    const own = counts ? countsOf(deck) : figuresOf(slide.picture);
    if (own.length === 0) return [];
    const shown = counts ? new Set(own) : numbersOf(slide.picture);
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

/** Figures that nobody is said to have counted or measured. */
export function checkCited(deck: Deck): Seen[] {
  return deck.slides
    .filter(
      ({ picture, sources }) =>
        figuresOf(picture).length > 0 && sources.length === 0 && !('source' in picture && picture.source),
    )
    .map(({ id }) => ({
      place: `slides/${id}`,
      field: 'picture',
      message: 'shows figures and does not say whose they are',
      remedy: 'Give the picture its source, or cite the paragraphs that have them',
    }));
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
