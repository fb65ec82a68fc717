import { expect, it } from 'vitest';
import { createTalkStore, type TalkStore } from '../../src/browser/talk-store.ts';
import { shareState } from '../../src/talk/shared-state.ts';
import { beginTalk } from '../../src/talk/talk-state.ts';
import { talk } from '../talk/talk-of-four.ts';

const store = (by: string): TalkStore =>
  createTalkStore(talk, shareState(beginTalk({ slide: 'one', step: 0 }, 'zh', 'light'), ''), by);

const next = { type: 'move', move: 'next', now: 0 } as const;

it('tells its subscribers what has changed, and which window has changed it', () => {
  const [here, there] = [store('a'), store('b')];
  const told: string[] = [];
  here.subscribe((state, before, isRemote) =>
    told.push(`${before.place.slide} → ${state.place.slide}${isRemote ? ', remote' : ''}`),
  );
  here.dispatch(next);
  there.merge(here.shared());
  there.dispatch(next);
  there.dispatch({ type: 'move', move: 'last', now: 0 });
  here.merge(there.shared());
  expect(told).toEqual(['one → two', 'two → three, remote']);
});

it('two windows that change different things at once agree on both', () => {
  const [here, there] = [store('a'), store('b')];
  here.dispatch(next);
  there.dispatch({ type: 'end', endAt: 5 });
  const sent = here.shared();
  here.merge(there.shared());
  there.merge(sent);
  expect(here.state()).toEqual(there.state());
  expect(here.state()).toMatchObject({ place: { slide: 'two' }, endAt: 5 });
});

it('two presses at once may count once, and leave both windows at one place', () => {
  const [here, there] = [store('a'), store('b')];
  here.dispatch(next);
  there.dispatch(next);
  const sent = here.shared();
  here.merge(there.shared());
  there.merge(sent);
  expect([here.state().place.slide, there.state().place.slide]).toEqual(['two', 'two']);
});

it('tells nobody of what changes nothing, nor those who have left', () => {
  const here = store('a');
  const leaving = new AbortController();
  let count = 0;
  here.subscribe(() => (count += 1), leaving.signal);
  here.dispatch({ type: 'lift' });
  here.dispatch(next);
  leaving.abort();
  here.dispatch(next);
  expect(count).toBe(1);
});
