import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letGoWhereAlone } from '../../../../src/browser/console/talk/let-go.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A picture that was frozen; the console does what it is asked by, if anything. */
function frozen(answer: (hear: (type: 'pong' | 'bye' | 'hello') => void) => void = () => {}) {
  const end = new AbortController();
  const letGo = vi.fn<() => void>();
  const ask = vi.fn<() => void>(() => answer((type) => picture.hear({ type })));
  const picture = letGoWhereAlone(ask, letGo, end.signal);
  return { picture, ask, letGo, end };
}

it('a console that answers keeps the picture, and is asked no more after a while', () => {
  const { picture, ask, letGo } = frozen((hear) => hear('pong'));
  picture.keyMoved();
  vi.advanceTimersByTime(60_000);
  expect(letGo).not.toHaveBeenCalled();
  expect(ask.mock.calls.length).toBeLessThan(10);
});

it('without a console a key lets go of it', () => {
  const { picture, letGo } = frozen();
  picture.keyMoved();
  expect(letGo).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(letGo).toHaveBeenCalledOnce();
});

it('a console that answers and goes a moment later is no console', () => {
  const { picture, letGo } = frozen();
  picture.keyMoved();
  picture.hear({ type: 'pong' });
  vi.advanceTimersToNextTimer();
  picture.hear({ type: 'bye' });
  vi.advanceTimersByTime(60_000);
  expect(letGo).toHaveBeenCalledOnce();
});

it('a console that is loaded anew keeps it', () => {
  const { picture, letGo } = frozen();
  picture.keyMoved();
  picture.hear({ type: 'bye' });
  vi.advanceTimersToNextTimer();
  picture.hear({ type: 'hello' });
  vi.advanceTimersByTime(60_000);
  expect(letGo).not.toHaveBeenCalled();
});

it('however late a window is, an answer that waits for it counts', () => {
  const { picture, letGo } = frozen();
  picture.keyMoved();
  // A timer that is overdue comes once, however long it was, and the answer after it.
  vi.advanceTimersToNextTimer();
  picture.hear({ type: 'pong' });
  vi.advanceTimersByTime(60_000);
  expect(letGo).not.toHaveBeenCalled();
});

it('keys one after the other do not put it off', () => {
  const { picture, letGo } = frozen();
  for (let keys = 0; keys < 20; keys += 1) {
    picture.keyMoved();
    vi.advanceTimersByTime(100);
  }
  expect(letGo).toHaveBeenCalled();
});

it('a window that leaves the talk asks nobody', () => {
  const { picture, ask, letGo, end } = frozen();
  picture.keyMoved();
  end.abort();
  vi.advanceTimersByTime(60_000);
  expect(ask).toHaveBeenCalledOnce();
  expect(letGo).not.toHaveBeenCalled();
});
