/* oxlint-disable no-restricted-globals -- what tests must not wait for is what it holds back */
/**
 * Runs in a page before its scripts: frames, timers, requests and messages to other windows come late, each by chance up
 * to a quarter of a second, as on a machine that does something else besides. A test that passes only because the page was
 * faster than itself fails then.
 */
export function holdBack(): void {
  const LONGEST = 250;
  const chance = (): number => Math.random() * LONGEST;
  const later = setTimeout.bind(window) as (work: TimerHandler, wait: number, ...given: unknown[]) => number;
  const onFrame = requestAnimationFrame.bind(window);
  const [onIdle, ask] = [requestIdleCallback.bind(window), fetch.bind(window)];

  let [ids, waiting] = [0, new Map<number, FrameRequestCallback>()];
  const draw: FrameRequestCallback = (time) => {
    const due = waiting;
    waiting = new Map();
    for (const callback of due.values()) callback(time);
  };
  Object.assign(window, {
    requestAnimationFrame: (callback: FrameRequestCallback) => {
      // Those of one frame come together, as ever.
      if (waiting.size === 0) later(() => onFrame(draw), chance());
      ids += 1;
      waiting.set(ids, callback);
      return ids;
    },
    cancelAnimationFrame: (id: number) => waiting.delete(id),
    setTimeout: (work: TimerHandler, wait = 0, ...given: unknown[]) => later(work, wait + chance(), ...given),
    requestIdleCallback: (callback: IdleRequestCallback, options?: IdleRequestOptions) =>
      later(() => onIdle(callback, options), chance()),
    fetch: async (...request: Parameters<typeof fetch>) => {
      await new Promise((resolve) => {
        later(resolve, chance());
      });
      return ask(...request);
    },
    BroadcastChannel: class extends BroadcastChannel {
      #isOpen = true;
      override postMessage(message: unknown): void {
        // All alike: what is sent first comes first.
        later(() => {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
          if (this.#isOpen) super.postMessage(message);
        }, LONGEST);
      }
      override close(): void {
        this.#isOpen = false;
        super.close();
      }
    },
  });
}
