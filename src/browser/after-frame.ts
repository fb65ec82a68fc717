/** Work that a key brings with it and that nobody sees: a frame that waited for it would keep the room waiting. */

/** A window that is not seen may have no frames: then the work is done after so many milliseconds. */
const LATEST = 100;

/** Does it once the next frame is there. */
export function afterFrame(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LATEST);
}
