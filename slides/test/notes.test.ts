import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { deck, linesOf, shownOf } from './texts.ts';

describe.for(languages)('the notes in %s', (language) => {
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
});

it('the talk takes about ten minutes, as it says at the start', () => {
  expect(Math.round(deck.seconds / 60)).toBe(10);
  expect(deck.slides[0]?.notes.zh).toMatch(/大約十分鐘/u);
  expect(deck.slides[0]?.notes.en).toMatch(/about ten minutes/u);
});
