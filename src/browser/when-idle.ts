/** Work that can wait: the picture that the audience sees comes first, also before that of a console which may share its thread. */

/** Where a browser cannot tell when it is idle, so many milliseconds are left to what matters more. */
const GRACE = 50;

/** At the latest after so many milliseconds the work is done, idle or not. */
const LATEST = 100;

/** A function that asks for the work; however often it is asked meanwhile, it is done once. */
export function whenIdle(work: () => void): () => void {
  let isAsked = false;
  const begin = (): void => {
    isAsked = false;
    work();
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: LATEST });
    else setTimeout(begin, GRACE);
  };
}
