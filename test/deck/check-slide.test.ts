import { expect, it } from 'vitest';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

it('a gap is told with every step that is empty', () => {
  expect(problemsOf(smallDeck({ 'slides.frame.picture.frame.step': 5 }))).toEqual([
    'slides/frame › picture: has 5 steps, but nothing appears at step 3, 4. Number the steps from 1 without a gap.',
  ]);
});

it('an id that is nearly one of the deck is refused with the one that was meant', () => {
  expect(problemsOf(smallDeck({ 'slides.glossary.picture.rows[1].term': 'tied' }))).toEqual([
    'slides/glossary › picture.rows[1].term: refers to an unknown glossary term “tied”. Use an id from glossary.',
  ]);
  expect(problemsOf(smallDeck({ 'slides.glossary.picture.rows[1].term': 'tides' }))).toEqual([
    'slides/glossary › picture.rows[1].term: refers to an unknown glossary term “tides”. Did you mean “tide”? Use an id from glossary.',
  ]);
});
