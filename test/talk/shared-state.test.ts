import { expect, it } from 'vitest';
import { mergeStates, readSharedState, shareState, stampChanges } from '../../src/talk/shared-state.ts';
import { beginTalk } from '../../src/talk/talk-state.ts';

const begun = beginTalk({ slide: 'one', step: 0 }, 'zh', 'light');
const shared = shareState(begun, '');
const at = (step: number) => ({ ...begun, place: { slide: 'two', step } });

it('changes of different fields at once both live', () => {
  const one = stampChanges(shared, at(1), 'a');
  const other = stampChanges(shared, { ...begun, curtain: 'black' }, 'b');
  for (const merged of [mergeStates(one, other), mergeStates(other, one)])
    expect(merged.state).toMatchObject({ place: { slide: 'two', step: 1 }, curtain: 'black' });
});

it('of two changes of one field at once, both windows take the same', () => {
  const [one, other] = [stampChanges(shared, at(1), 'a'), stampChanges(shared, at(2), 'b')];
  expect(mergeStates(one, other).state).toEqual(mergeStates(other, one).state);
});

it('the later change counts, whichever comes first', () => {
  const first = stampChanges(shared, at(1), 'b');
  const second = stampChanges(first, at(2), 'a');
  expect(mergeStates(first, second)).toEqual(second);
  expect(mergeStates(second, first)).toBe(second);
});

it('what does not change keeps its stamp', () => {
  expect(stampChanges(shared, { ...begun, place: { ...begun.place } }, 'a')).toBe(shared);
  const moved = stampChanges(shared, at(1), 'a');
  expect([moved.stamps.place.revision, moved.stamps.curtain.revision]).toEqual([1, 0]);
});

it('where nobody has changed anything, what the audience sees counts', () => {
  const audience = shareState(at(0), 'audience');
  expect(mergeStates(shared, audience).state.place.slide).toBe('two');
  expect(mergeStates(audience, shared)).toBe(audience);
});

it.for<[string, unknown]>([
  ['nothing', null],
  ['no stamps', { state: begun }],
  ['a place that is none', { ...shared, state: { ...begun, place: null } }],
  ['half a step', { ...shared, state: { ...begun, place: { slide: 'one', step: 0.5 } } }],
  ['an unknown language', { ...shared, state: { ...begun, language: 'fr' } }],
  ['an unknown curtain', { ...shared, state: { ...begun, curtain: 'red' } }],
  ['a stopwatch that is no number', { ...shared, state: { ...begun, stopwatch: { since: 'x', before: 0 } } }],
  [
    'a revision that has none after it',
    { ...shared, stamps: { ...shared.stamps, place: { revision: 1e300, by: '' } } },
  ],
])('%s is no state', ([, value]) => {
  expect(readSharedState(value)).toBeUndefined();
});

it('a state that was stored is read as it was', () => {
  const full = stampChanges(shared, { ...at(1), frozen: { slide: 'one', step: 0 }, endAt: 5 }, 'a');
  expect(readSharedState(JSON.parse(JSON.stringify(full)))).toEqual(full);
});
