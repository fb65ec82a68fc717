import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { callConsole } from '../../../../src/browser/console/talk/roll-call.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a console that answers is there, and is asked no more', async () => {
  const ask = vi.fn<() => void>();
  const rollCall = callConsole(ask);
  const isThere = rollCall.isThere();
  vi.advanceTimersByTime(150);
  rollCall.hear({ type: 'pong' });
  expect(await isThere).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('one that answers no question is not, nor is one that says goodbye', async () => {
  const ask = vi.fn<() => void>();
  const rollCall = callConsole(ask);
  const isThere = rollCall.isThere();
  rollCall.hear({ type: 'bye' });
  vi.advanceTimersByTime(5000);
  expect(await isThere).toBe(false);
  expect(ask).toHaveBeenCalledTimes(4);
});

it('asked again, it answers anew', async () => {
  const rollCall = callConsole(() => {});
  const first = rollCall.isThere();
  rollCall.hear({ type: 'state' });
  expect(await first).toBe(true);
  const second = rollCall.isThere();
  vi.advanceTimersByTime(5000);
  expect(await second).toBe(false);
});
