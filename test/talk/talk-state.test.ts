import { expect, it } from 'vitest';
import { elapsed } from '../../src/talk/stopwatch.ts';
import {
  beginTalk,
  reduceTalk,
  seenPlace,
  type TalkEvent,
  type TalkState,
} from '../../src/talk/talk-state.ts';
import { talk } from './talk-of-four.ts';

const start = beginTalk({ slide: 'one', step: 0 }, 'zh', 'light');
const next: TalkEvent = { type: 'move', move: 'next', now: 1000 };
const after = (state: TalkState, ...events: readonly TalkEvent[]): TalkState =>
  events.reduce((before, event) => reduceTalk(talk, before, event), state);

it.for(['black', 'white'] as const)('the first press under %s lifts it, the next one moves', (curtain) => {
  const drawn = after(start, { type: 'curtain', curtain });
  expect(after(drawn, next)).toMatchObject({ curtain: 'none', place: { slide: 'one' } });
  expect(after(drawn, next, next)).toMatchObject({ curtain: 'none', place: { slide: 'two' } });
});

it('a curtain takes the place of the other, and lifts when it is asked for again', () => {
  const black = after(start, { type: 'curtain', curtain: 'black' });
  expect(after(black, { type: 'curtain', curtain: 'white' }).curtain).toBe('white');
  expect(after(black, { type: 'curtain', curtain: 'black' }).curtain).toBe('none');
  expect(after(black, { type: 'lift' }).curtain).toBe('none');
});

it('stops at the end of the talk, and changes nothing there', () => {
  const end = after(start, { type: 'go', place: { slide: 'three', step: 1 }, now: 0 });
  expect(after(end, next)).toBe(end);
});

it('goes to a place with no more steps than there are, lifts the curtain, and knows no other slide', () => {
  const black = after(start, { type: 'curtain', curtain: 'black' });
  expect(after(black, { type: 'go', place: { slide: 'two', step: 9 }, now: 0 })).toMatchObject({
    place: { slide: 'two', step: 2 },
    curtain: 'none',
  });
  expect(after(black, { type: 'go', place: { slide: 'nowhere', step: 0 }, now: 0 })).toBe(black);
});

it('a frozen picture stays while the speaker moves', () => {
  const frozen = after(start, { type: 'freeze' }, next, next);
  expect([seenPlace(frozen).slide, frozen.place]).toEqual(['one', { slide: 'two', step: 1 }]);
  expect(seenPlace(after(frozen, { type: 'freeze' }))).toEqual(frozen.place);
  expect(seenPlace(after(frozen, { type: 'unfreeze' }))).toEqual(frozen.place);
});

it('the stopwatch starts with the first change of slide, and not with a step', () => {
  const two = beginTalk({ slide: 'two', step: 0 }, 'zh', 'light');
  expect(after(two, next).stopwatch.since).toBeNull();
  expect(after(start, next).stopwatch.since).toBe(1000);
  const jump: TalkEvent = { type: 'go', place: { slide: 'two', step: 0 }, now: 1000 };
  expect(after(start, jump).stopwatch.since).toBe(1000);
  const paused = after(start, next, { type: 'stopwatch', now: 4000 });
  expect(elapsed(paused.stopwatch, 9000)).toBe(3000);
  expect(after(paused, { ...next, move: 'last' }).stopwatch.since).toBeNull();
  expect(after(paused, { type: 'reset' }).stopwatch).toEqual({ since: null, before: 0 });
});

it('takes language, theme and a hard end', () => {
  const settled = after(
    start,
    { type: 'settings', language: 'en', theme: 'dark' },
    { type: 'end', endAt: 5 },
  );
  expect(settled).toMatchObject({ language: 'en', theme: 'dark', endAt: 5 });
});
