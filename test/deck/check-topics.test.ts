import { expect, it } from 'vitest';
import { MOST_TOPICS } from '../../src/deck/check-topics.ts';
import { schemas } from '../../src/kinds/schemas.ts';
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

it.for([
  ['topics', schemas.topics.shape.topics],
  ['summary-table', schemas['summary-table'].shape.rows],
] as const)('takes as many as the picture “%s” draws', ([, rows]) => {
  const isTooMany = (count: number): boolean =>
    rows.safeParse(entries(count)).error?.issues.some(({ code }) => code === 'too_big') ?? false;
  expect([isTooMany(MOST_TOPICS), isTooMany(MOST_TOPICS + 1)]).toEqual([false, true]);
});
