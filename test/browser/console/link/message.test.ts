import { expect, it } from 'vitest';
import { app, readInk, readMessage } from '../../../../src/browser/console/link/message.ts';
import { shareState, stampChanges } from '../../../../src/talk/shared-state.ts';
import { beginTalk } from '../../../../src/talk/talk-state.ts';

const session = 'abcdefghijkl';
const state = beginTalk({ slide: 'one', step: 0 }, 'zh', 'light');
const shared = shareState(state, '');
const sent = (body: object): unknown => ({ app, session, from: 'a', number: 1, role: 'speaker', ...body });

it.for([
  { type: 'hello' },
  { type: 'state', shared },
  { type: 'state', shared: stampChanges(shared, { ...state, endAt: 5 }, 'a') },
  { type: 'take-screen', screen: 'EPSON 0,0 1920×1080' },
  { type: 'take-screen', screen: null },
  { type: 'took-screen', isDone: false },
  { type: 'draw', slide: 'one', at: [5, 6], begins: true },
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
  ['a screen that is none', sent({ type: 'take-screen', screen: 7 })],
  ['an answer that is none', sent({ type: 'took-screen' })],
  [
    'a state without a place',
    sent({ type: 'state', shared: { ...shared, state: { ...state, place: null } } }),
  ],
  ['strokes on what every object has', sent({ type: 'ink', slide: '__proto__', strokes: [] })],
  ['a point of a stroke that says no place', sent({ type: 'draw', slide: 'one', at: null, begins: true })],
  ['a pointer outside the slide', sent({ type: 'point', slide: 'one', at: [1921, 0] })],
  ['a pointer of one coordinate', sent({ type: 'point', slide: 'one', at: [1] })],
  ['strokes that are no points', sent({ type: 'ink', slide: 'one', strokes: [[1, 2]] })],
  [
    'more strokes than a slide takes',
    sent({ type: 'ink', slide: 'one', strokes: Array.from({ length: 20_001 }, () => []) }),
  ],
])('does not hear %s', ([, data]) => {
  expect(readMessage(data, session)).toBeUndefined();
});

it('of stored strokes takes those that are some', () => {
  expect(readInk({ one: [[[1, 2]]], two: 'M0 0', three: [[[1, 99_999]]] })).toEqual({ one: [[[1, 2]]] });
  expect(readInk('rubbish')).toEqual({});
});
