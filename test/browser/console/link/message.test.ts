import { expect, it } from 'vitest';
import { app, readMessage } from '../../../../src/browser/console/link/message.ts';
import { initialState, isNewer } from '../../../../src/talk/shared-state.ts';

const session = 'abcdefghijkl';
const state = initialState({ slide: 'one', step: 0 }, 'zh', 'light');
const sent = (body: object): unknown => ({ app, session, from: 'a', number: 1, role: 'speaker', ...body });

it.for([
  { type: 'hello' },
  { type: 'state', state },
  { type: 'state', state: { ...state, frozen: { slide: 'two', step: 1 }, endAt: 5 } },
  { type: 'point', slide: 'one', at: [0, 1080] },
  { type: 'point', slide: 'one', at: null },
  {
    type: 'ink',
    slide: 'one',
    strokes: [
      [
        [1, 2],
        [3, 4],
      ],
      [],
    ],
  },
  { type: 'ask', move: 'next' },
])('hears $type', (body) => {
  expect(readMessage(sent(body), session)).toEqual(sent(body));
});

it.for<[string, unknown]>([
  ['nothing', null],
  ['a string', 'next'],
  ['another program', { ...(sent({ type: 'hello' }) as object), app: 'reveal' }],
  ['another talk', { ...(sent({ type: 'hello' }) as object), session: 'lkjihgfedcba' }],
  ['an unknown role', { ...(sent({ type: 'hello' }) as object), role: 'admin' }],
  ['a number that is none', { ...(sent({ type: 'hello' }) as object), number: '1' }],
  ['an unknown type', sent({ type: 'eval' })],
  ['a state without a place', sent({ type: 'state', state: { ...state, place: null } })],
  ['strokes on what every object has', sent({ type: 'ink', slide: '__proto__', strokes: [] })],
  ['half a step', sent({ type: 'state', state: { ...state, place: { slide: 'one', step: 0.5 } } })],
  ['a revision that has none after it', sent({ type: 'state', state: { ...state, revision: 1e300 } })],
  ['a state of an unknown language', sent({ type: 'state', state: { ...state, language: 'fr' } })],
  [
    'a watch that is no number',
    sent({ type: 'state', state: { ...state, watch: { since: 'x', before: 0 } } }),
  ],
  ['a pointer outside the slide', sent({ type: 'point', slide: 'one', at: [1921, 0] })],
  ['a pointer of one coordinate', sent({ type: 'point', slide: 'one', at: [1] })],
  ['strokes that are no points', sent({ type: 'ink', slide: 'one', strokes: [[1, 2]] })],
  [
    'more strokes than a slide takes',
    sent({ type: 'ink', slide: 'one', strokes: Array.from({ length: 20_001 }, () => []) }),
  ],
  ['a move that there is not', sent({ type: 'ask', move: 'language' })],
])('does not hear %s', ([, data]) => {
  expect(readMessage(data, session)).toBeUndefined();
});

it('takes the higher revision, and of equals the same one in both windows', () => {
  const later = { ...state, revision: 2, by: 'a' };
  expect(isNewer(later, state)).toBe(true);
  expect([isNewer(later, { ...later, by: 'b' }), isNewer({ ...later, by: 'b' }, later)]).toEqual([
    false,
    true,
  ]);
});
