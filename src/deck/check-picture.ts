/** Whether a picture's texts have the room that they need, each named by its field. */
import type { Misfit } from '../board/layout.ts';
import { writtenIn } from '../board/sizes.ts';
import type { Fault } from '../board/faults.ts';
import type { Part, Words } from '../board/types.ts';
import { setPicture } from '../kinds/kinds.ts';
import { languages, plain, type Language, type Text } from '../text/language.ts';
import { figuresIn } from '../text/figures.ts';
import type { MeasureText } from '../text/measure.ts';
import { contextOf } from './context.ts';
import type { Deck, Slide } from './deck.ts';
import { formatPath, type Problem } from './error.ts';

/** Every text of a slide's picture that does not fit, in each language. */
export function checkPicture(slide: Slide, deck: Deck, measure: MeasureText): Problem[] {
  const setBoard = setPicture(slide.picture, contextOf(deck, slide, measure));
  const { claims } = setBoard.board;
  return languages.flatMap((language) => {
    const said = claims ? wrongClaims(slide, claims, language) : [];
    const [misfits, faults] = [setBoard.misfits[language], setBoard.faults[language]];
    const where = (words: Words) => placeOf(words, language, slide, deck);
    const all = misfits.map((misfit) => ({ misfit, problem: misfitProblem(misfit, language, where) }));
    // A text of too many lines is too high for that reason.
    const long = new Set(
      all.flatMap(({ misfit, problem }) => (misfit.kind === 'lines' ? problem.field : [])),
    );
    const found = all
      .filter(({ misfit, problem }) => misfit.kind === 'lines' || !long.has(problem.field))
      .map(({ problem }) => problem);
    // What overlaps because it is too long is named as too long.
    return [
      ...said,
      ...(found.length > 0 ? found : faults.map((fault) => faultProblem(fault, language, where))),
    ];
  });
}

/** Numbers of a headline that its picture does not show. */
function wrongClaims({ id, headline }: Slide, claims: ReadonlySet<number>, language: Language): Problem[] {
  return figuresIn(plain(headline[language]))
    .filter((number) => !claims.has(number))
    .map((number) => ({
      place: `slides/${id}`,
      field: `headline.${language}`,
      message: `says ${number}, which is no figure of the picture nor between two of them`,
      remedy: 'Say what the picture shows, or write the number out in words',
    }));
}

type Where = (words: Words) => Pick<Problem, 'place' | 'field'>;

function misfitProblem({ part, kind, takes, has, over }: Misfit, language: Language, where: Where): Problem {
  const longest = wordsIn(part).toSorted((a, b) => lengthOf(b, language) - lengthOf(a, language))[0];
  const place = longest ? where(longest) : { place: 'a picture', field: '' };
  if (place.field.startsWith('“'))
    return {
      ...place,
      message: 'has no room where it stands',
      remedy: 'It is made of what you write, such as a date: write that less precisely, or fewer of them',
    };
  if (kind === 'lines') {
    return {
      ...place,
      message: `takes ${takes} ${takes === 1 ? 'line' : 'lines'} and has room for ${has}`,
      remedy: `Shorten it by about ${over} ${over === 1 ? 'character' : 'characters'}`,
    };
  }
  const [needed, given] = [Math.ceil(takes), Math.floor(has)];
  return {
    ...place,
    message: `is, with what stands ${kind === 'wide' ? 'beside' : 'over and under'} it, ${needed} px ${kind} and has ${given}`,
    remedy: 'Shorten it, or what stands there with it',
  };
}

function faultProblem({ words, over, by }: Fault, language: Language, where: Where): Problem {
  const other = over && plain(over.text[writtenIn(over, language)]);
  return {
    ...where(words),
    message: other
      ? `lies over “${other}” by ${Math.ceil(by)} px`
      : `leaves the picture by ${Math.ceil(by)} px`,
    remedy: other ? 'Shorten one of the two' : 'Shorten it',
  };
}

/** The field of a text: of the slide, or where else in the deck it stands. */
function placeOf(words: Words, shown: Language, slide: Slide, deck: Deck) {
  const { text, from = text } = words;
  const language = writtenIn(words, shown);
  const source = longestOf([from].flat(), language);
  const { headline, picture } = slide;
  const inSlide = pathTo(source, { headline, picture }, []);
  if (inSlide) return { place: `slides/${slide.id}`, field: formatPath([...inSlide, language]) };
  const { delegations, topics, glossary } = deck;
  const inDeck = pathTo(source, { delegations, topics, glossary }, []);
  return inDeck
    ? { place: `slides/${slide.id}`, field: formatPath([...inDeck, language]) }
    : { place: `slides/${slide.id}`, field: `“${plain(text[language])}”` };
}

/** Of several texts the longest in a language. */
export function longestOf(texts: readonly Text[], language: Language): Text | undefined {
  return texts.toSorted((a, b) => b[language].length - a[language].length)[0];
}

/** The path to a text: the very one, since the same words may stand elsewhere too. */
export function pathTo(
  text: Text | undefined,
  value: unknown,
  path: readonly PropertyKey[],
): readonly PropertyKey[] | undefined {
  if (text === undefined) return undefined;
  if (value === text) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = pathTo(text, inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

function wordsIn(part: Part): readonly Words[] {
  if (part.type === 'words') return [part];
  return part.type === 'group' ? part.children.flatMap(wordsIn) : [];
}

function lengthOf(words: Words, language: Language): number {
  return words.text[writtenIn(words, language)].length;
}
