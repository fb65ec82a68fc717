import { describe, expect, it } from 'vitest';
import { secondsToSay } from '../../src/text/speaking-time.ts';
import { deck, linesOf, shownOf } from './texts.ts';

const talk = deck.slides.filter(({ section }) => !section.backup);

describe.for(['zh', 'en'] as const)('the notes in %s', (language) => {
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

it('each slide is planned for as long as its words take', () => {
  const needed = talk.map(({ id, notes, steps }) => [id, secondsToSay(notes, steps)]);
  expect(talk.map(({ id, seconds }) => [id, seconds])).toEqual(needed);
});

it('the talk takes about ten minutes, as it says at the start', () => {
  expect(Math.round(deck.seconds / 60)).toBe(10);
  expect(talk[0]?.notes.zh).toMatch(/大約十分鐘/u);
  expect(talk[0]?.notes.en).toMatch(/about ten minutes/u);
});

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
