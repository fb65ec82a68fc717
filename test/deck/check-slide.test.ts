import { expect, it } from 'vitest';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

it('a gap is told with every step that is empty', () => {
  expect(problemsOf(smallDeck({ 'slides.frame.picture.frame.step': 5 }))).toEqual([
    'slides/frame › picture: has 5 steps, but nothing appears at step 3, 4. Number the steps from 1 without a gap.',
  ]);
});

it('notes that mark each press are accepted, in one language or both', () => {
  const en = '▶ North speaks. ▶ South answers.';
  expect(problemsOf(smallDeck({ 'slides.participants.notes.en': en }))).toEqual([]);
  expect(
    problemsOf(smallDeck({ 'slides.participants.notes': { zh: '▶北港先說。▶南港回答。', en } })),
  ).toEqual([]);
});

it('notes that mark fewer or more presses than the slide takes are refused', () => {
  expect(
    problemsOf(
      smallDeck({
        'slides.participants.notes': { zh: '▶北港先說。', en: '▶ North. ▶ South. ▶ Both.' },
        'slides.questions.notes.zh': '▶都不知道。',
      }),
    ),
  ).toEqual([
    'slides/participants › notes.zh: marks 1 press with ▶, but the slide takes 2. Put a ▶ where each press is due, or none at all.',
    'slides/participants › notes.en: marks 3 presses with ▶, but the slide takes 2. Put a ▶ where each press is due, or none at all.',
    'slides/questions › notes.zh: marks 1 press with ▶, but the slide takes 0. Put a ▶ where each press is due, or none at all.',
  ]);
});

it('a plan that is shorter than its words and presses is refused, one that is longer is not', () => {
  const notes = { zh: '慢。', en: Array(65).fill('word').join(' ') };
  expect(problemsOf(smallDeck({ 'slides.frame.notes': notes, 'slides.frame.seconds': 35 }))).toEqual([
    'slides/frame › seconds: is 35, but to say the notes and press takes 40. Plan 40 seconds, or shorten the notes.',
  ]);
  expect(problemsOf(smallDeck({ 'slides.frame.notes': notes, 'slides.frame.seconds': 40 }))).toEqual([]);
});
