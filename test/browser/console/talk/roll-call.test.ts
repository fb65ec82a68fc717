import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { callConsole } from '../../../../src/browser/console/talk/roll-call.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A roll call; the console does what it is asked by, if anything. */
function call(answer: (hear: (type: 'pong' | 'bye' | 'hello') => void) => void = () => {}) {
  const end = new AbortController();
  const ask = vi.fn<() => void>(() => answer((type) => rollCall.hear({ type })));
  const rollCall = callConsole(ask, end.signal);
  return { rollCall, ask, end };
}

it('a console that answers is there, and is asked no more', async () => {
  const { rollCall, ask } = call();
  const isThere = rollCall.isThere();
  vi.advanceTimersByTime(150);
  rollCall.hear({ type: 'pong' });
  expect(await isThere).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('one that answers no question is not, nor is one that says goodbye', async () => {
  const { rollCall, ask } = call();
  const isThere = rollCall.isThere();
  rollCall.hear({ type: 'bye' });
  vi.advanceTimersByTime(5000);
  expect(await isThere).toBe(false);
  expect(ask).toHaveBeenCalledTimes(4);
});

it('asked again, it answers anew', async () => {
  const { rollCall } = call();
  const first = rollCall.isThere();
  rollCall.hear({ type: 'state' });
  expect(await first).toBe(true);
  const second = rollCall.isThere();
  vi.advanceTimersByTime(5000);
  expect(await second).toBe(false);
});

it('one that answers stays, and is asked no more after a while', async () => {
  const { rollCall, ask } = call((hear) => hear('pong'));
  const stays = rollCall.stays();
  vi.advanceTimersByTime(60_000);
  expect(await stays).toBe(true);
  expect(ask).toHaveBeenCalledTimes(4);
});

it('one that answers and goes a moment later does not stay', async () => {
  const { rollCall } = call();
  const stays = rollCall.stays();
  rollCall.hear({ type: 'pong' });
  vi.advanceTimersToNextTimer();
  rollCall.hear({ type: 'bye' });
  vi.advanceTimersByTime(60_000);
  expect(await stays).toBe(false);
});

it('one that is loaded anew stays', async () => {
  const { rollCall } = call();
  const stays = rollCall.stays();
  rollCall.hear({ type: 'bye' });
  vi.advanceTimersToNextTimer();
  rollCall.hear({ type: 'hello' });
  vi.advanceTimersByTime(60_000);
  expect(await stays).toBe(true);
});

it('however late a window is, an answer that waits for it counts', async () => {
  const { rollCall } = call();
  const stays = rollCall.stays();
  // A timer that is overdue comes once, however long it was, and the answer after it.
  vi.advanceTimersToNextTimer();
  rollCall.hear({ type: 'pong' });
  vi.advanceTimersByTime(60_000);
  expect(await stays).toBe(true);
});

it('questions one after the other do not put off the end', async () => {
  const { rollCall } = call();
  const first = rollCall.stays();
  for (let keys = 0; keys < 20; keys += 1) {
    void rollCall.stays();
    vi.advanceTimersByTime(100);
  }
  expect(await first).toBe(false);
});

it('a window that leaves the talk asks nobody', () => {
  const { rollCall, ask, end } = call();
  void rollCall.stays();
  end.abort();
  vi.advanceTimersByTime(60_000);
  expect(ask).toHaveBeenCalledOnce();
});
