import { expect, it } from 'vitest';
import { quote } from '../../../examples/gallery/pictures/quote.ts';
import { problemsOf } from '../../deck/problems.ts';
import { smallDeck } from '../../fixtures/small-deck.ts';

const { usual } = quote.pictures;

function problemsWith(changes: Readonly<Record<string, unknown>>): string[] {
  return problemsOf(smallDeck({ 'slides.asked.picture': { ...usual, step: 0, ...changes } }));
}

it.for([
  [
    '「準時。」',
    'On time.',
    'words.zh: has 「, which the picture draws itself. Remove it; within the words use 『』.',
  ],
  [
    '準時。',
    '“On time.”',
    'words.en: has “, which the picture draws itself. Remove it; within the words use ‘ ’.',
  ],
  ['“準時。”', 'On time.', 'words.zh: has “, a quotation mark of the other language. Use 『』'],
  ['準時。'.repeat(17), 'On time.', 'words.zh: has 51 characters; a quotation holds 48. Quote less.'],
  [
    '準時。',
    'On time. '.repeat(13).trim(),
    'words.en: has 116 characters; a quotation holds 110. Quote less.',
  ],
] as const)('words that are no quotation are named with a remedy: %s %s', ([zh, en, said]) => {
  expect(problemsWith({ words: { zh, en } })).toEqual([
    expect.stringContaining(`slides/asked › picture.${said}`),
  ]);
});

it('a quotation within the words has the inner marks of its language', () => {
  expect(problemsWith({ words: { zh: '說『準時』。', en: 'They say ‘on time’.' } })).toEqual([]);
});

it('a quotation without a name is nobody’s', () => {
  expect(problemsWith({ name: undefined })).toEqual([
    'slides/asked › picture.name: is missing. Write it in both languages: { zh: …, en: … }.',
  ]);
});
