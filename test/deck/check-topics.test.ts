import { expect, it } from 'vitest';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

const [topic] = smallDeck().topics ?? [];
const entries = (count: number) => Array.from({ length: count }, () => topic);

it('refuses more topics than are drawn, and says how many', () => {
  expect(problemsOf(smallDeck({ topics: entries(7) }))).toContain(
    'topics: has 7 topics, and the pictures of all of them have room for 6. Join some, or leave some out.',
  );
  expect(problemsOf(smallDeck({ topics: entries(6) })).join('\n')).not.toContain('have room');
});

it('a topic that has the slide of another is refused', () => {
  const same = { slide: 'frame', name: 'LNG', icon: 'chip' };
  expect(problemsOf(smallDeck({ topics: [same, same] }))).toEqual([
    'topics: the slide “frame” appears twice. Give each topic its own slide.',
  ]);
});
