import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { deck, linesOf, shownOf } from './texts.ts';

const talk = deck.slides.filter(({ section }) => !section.backup);

/** How long a calm speaker takes for a text: about 4 Han characters or 2.5 English words a second. */
const secondsToSay: Readonly<Record<Language, (text: string) => number>> = {
  // A Latin word takes about as long as two or three characters.
  zh: (text) => count(text, /\p{Script=Han}|\p{N}/gu) / 4 + count(text, /[A-Za-z+]+/gu) / 1.6,
  en: (text) => count(text, /[\w’-]+/gu) / 2.5,
};

describe.for(['zh', 'en'] as const)('the notes in %s', (language) => {
  const filled = talk.map(({ id, notes, seconds }) => ({
    id,
    share: secondsToSay[language](notes[language]) / seconds,
  }));

  it('can be said in the planned time, with a moment to spare', () => {
    expect(filled.filter(({ share }) => share > 0.92)).toEqual([]);
  });

  it('say no number in digits that the slide does not show', () => {
    const numbers = (text: string): string[] => text.match(/\d+/gu) ?? [];
    const astray = deck.slides.flatMap((slide) => {
      const shown = new Set(numbers(shownOf(slide, language)));
      return numbers(linesOf(slide.notes, language))
        .filter((number) => !shown.has(number))
        .map((number) => `${slide.id}: ${number}`);
    });
    expect(astray).toEqual([]);
  });

  it('tell the speaker when to press', () => {
    const presses = talk.map(({ notes }) => count(notes[language], /▶/gu));
    expect(presses).toEqual(talk.map(({ steps }) => steps));
  });
});

it('the whole talk takes no more than twelve and a half minutes', () => {
  expect(deck.seconds).toBeLessThanOrEqual(750);
});

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
