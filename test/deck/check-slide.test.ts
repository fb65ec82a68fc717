import { expect, it } from 'vitest';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

it('a gap is told with every step that is empty', () => {
  expect(problemsOf(smallDeck({ 'slides.frame.picture.frame.step': 5 }))).toEqual([
    'slides/frame › picture: has 5 steps, but nothing appears at step 3, 4. Number the steps from 1 without a gap.',
  ]);
});
