/** A frozen picture whose console is gone is let go by the next key: there is nobody else to do it. */
import type { Message } from '../link/message.ts';

/**
 * Questions, and the milliseconds between them. They are counted, not timed: where this window is held up, the answers
 * wait as well.
 */
const QUESTIONS = { most: 4, every: 125 } as const;

/**
 * Asks whether the console is there once a key has moved the speaker under a frozen picture, and lets go of the picture
 * where it is not; until the signal ends it.
 */
export function letGoWhereAlone(
  ask: () => void,
  letGo: () => void,
  signal: AbortSignal,
): { keyMoved(): void; hear(message: Pick<Message, 'type'>): void } {
  let isThere = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const end = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    keyMoved() {
      // One that is held down, or pressed again, does not put off the end.
      if (timer !== undefined && !isThere) return;
      end();
      isThere = false;
      let asked = 1;
      ask();
      timer = setInterval(() => {
        if (asked < QUESTIONS.most) {
          asked += 1;
          ask();
          return;
        }
        end();
        if (!isThere) letGo();
      }, QUESTIONS.every);
    },
    /** A console that goes may have answered a moment before. */
    hear({ type }) {
      isThere = type !== 'bye';
    },
  };
}
