/** Rules of the talk: whether its words, its presses and its time belong together, and whether its terms are explained. */
import type { Deck } from '../deck/deck.ts';
import { languages, plain } from '../text/language.ts';
import { PRESS, splitAtPresses } from '../text/presses.ts';
import { secondsToSay } from '../text/speaking-time.ts';
import type { Seen } from './finding.ts';
import { isShown, seenIn, textsIn, textsOf } from './texts.ts';

/** More time than twice what the words take, and this many seconds, is a number that nobody has looked at. */
const PAUSE = 30;

/** A plan that the words do not fit makes every speaker late, or wait. */
export function checkTime({ slides }: Deck): Seen[] {
  return slides.flatMap(({ id, notes, seconds, section, steps }) => {
    const needed = secondsToSay(notes, steps);
    const isRight = seconds >= needed && seconds <= 2 * needed + PAUSE;
    if (section.backup || isRight) return [];
    const apart = Math.abs(seconds - needed);
    return {
      place: `slides/${id}`,
      field: 'seconds',
      message: `is ${seconds}, but to say the notes and press takes ${needed}: ${apart} ${seconds < needed ? 'too few' : 'to spare'}`,
      remedy: `Plan ${needed} seconds, or ${seconds < needed ? 'shorten' : 'lengthen'} the notes`,
    };
  });
}

/** The plan of all slides against the time that the talk has. */
export function checkSlot({ seconds, slotMinutes }: Deck): Seen[] {
  if (slotMinutes === undefined || seconds <= slotMinutes * 60) return [];
  const minutes = (all: number): string =>
    `${Math.floor(all / 60)}:${String(Math.round(all % 60)).padStart(2, '0')}`;
  return [
    {
      place: 'deck',
      field: 'slotMinutes',
      message: `is ${slotMinutes}, but the slides are planned for ${minutes(seconds)}: ${minutes(seconds - slotMinutes * 60)} too long`,
      remedy: 'Leave slides out or move some to the backup, or shorten notes and their seconds',
    },
  ];
}

/** Notes that mark some of the presses would be trusted for all of them. */
export function checkPresses({ slides }: Deck): Seen[] {
  return slides.flatMap(({ id, notes, steps }) => {
    const marked = (text: string): number => splitAtPresses(text).length - 1;
    if (languages.every((language) => marked(notes[language]) === 0)) return [];
    return languages.flatMap((language) => {
      const presses = marked(notes[language]);
      if (presses === steps) return [];
      return {
        place: `slides/${id}`,
        field: `notes.${language}`,
        message: `marks ${presses} ${presses === 1 ? 'press' : 'presses'} with ${PRESS}, but the slide takes ${steps}`,
        remedy: `Put a ${PRESS} where each press is due, in both languages, or none at all`,
        text: notes[language],
      };
    });
  });
}

const WORD = /(?<![\p{Script=Latin}\p{N}])[\p{Script=Latin}\p{N}]+(?:[+&-][\p{Script=Latin}\p{N}]+)*\+?/gu;

/** What a reader of any newspaper knows. */
const WIDELY_KNOWN = new Set([
  'AI',
  'CO2',
  'COVID-19',
  'GDP',
  'ICT',
  'ID',
  'IT',
  'IoT',
  'PDF',
  'QR',
  'TV',
  'UN',
  'USB',
]);

/** Abbreviations that the deck shows and explains nowhere, each where it stands first. */
export function checkTerms(deck: Deck): Seen[] {
  const { delegations, glossary, topics } = deck;
  const explained = wordsOf([
    ...textsIn([glossary, delegations.sides, delegations.kinds, delegations.people, topics]).flatMap(
      ({ text }) => languages.map((language) => text[language]),
    ),
    ...Object.values(delegations.meeting),
    ...delegations.bodies.flatMap(({ name, shortName, secondLine, acronym, aliases }) =>
      [name, shortName ?? {}, secondLine ?? {}].flatMap(Object.values).concat(acronym ?? [], aliases),
    ),
  ]);
  const found = new Set<string>();
  return textsOf(deck)
    .filter(isShown)
    .flatMap((written) =>
      languages.flatMap((language) => {
        const words = plain(written.text[language]);
        return abbreviationsIn(words).flatMap((term) => {
          if (explained.has(term) || WIDELY_KNOWN.has(term) || found.has(term)) return [];
          found.add(term);
          if (isExplainedIn(words, term)) return [];
          return seenIn(
            written,
            language,
            `says “${term}”, which nothing explains`,
            'Give it an entry in the glossary, or write it in full',
          );
        });
      }),
    );
}

/** Words with two capitals or more, most of their letters being capitals. */
function abbreviationsIn(words: string): string[] {
  return (words.match(WORD) ?? []).filter((word) => {
    const count = (pattern: RegExp): number => [...word.matchAll(pattern)].length;
    const capitals = count(/\p{Lu}/gu);
    return capitals >= 2 && capitals * 2 > count(/\p{L}/gu);
  });
}

/** `LNG (liquefied natural gas)`, `liquefied natural gas (LNG)`. */
function isExplainedIn(words: string, term: string): boolean {
  return [`(${term})`, `（${term}）`, `${term} (`, `${term}（`].some((form) => words.includes(form));
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => plain(text).match(/[\p{Script=Latin}\p{N}+&-]+/gu) ?? []));
}
