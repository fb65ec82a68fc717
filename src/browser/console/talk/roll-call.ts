/** Whether the console is there: one that has crashed leaves a window that is not closed, and answers nothing. */
import type { Message } from '../link/message.ts';

/**
 * Questions, and the milliseconds between them. They are counted, not timed: where this window is held up, the answers
 * wait as well.
 */
const QUESTIONS = { most: 4, every: 125 } as const;

export interface RollCall {
  hear(message: Pick<Message, 'type'>): void;
  /** Known as soon as it answers. */
  isThere(): Promise<boolean>;
  /** Known once all questions are asked: a console that goes may have answered a moment before. */
  stays(): Promise<boolean>;
}

/** Asks the console a few times, until the signal ends it. */
export function callConsole(ask: () => void, signal: AbortSignal): RollCall {
  let isThere = false;
  let answered = (): void => {};
  let staying: Promise<boolean> | undefined;

  const call = (endsWithAnswer: boolean): Promise<boolean> =>
    new Promise((resolve) => {
      let asked = 0;
      isThere = false;
      const end = (): void => {
        clearInterval(timer);
        resolve(isThere);
      };
      const askOnce = (): void => {
        asked += 1;
        if (asked > QUESTIONS.most) end();
        else ask();
      };
      const timer = setInterval(askOnce, QUESTIONS.every);
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
      if (endsWithAnswer) answered = end;
      askOnce();
    });

  return {
    hear({ type }) {
      isThere = type !== 'bye';
      if (isThere) answered();
    },
    isThere: () => call(true),
    // Who asks again meanwhile does not put off the end.
    stays: () => (staying ??= call(false).finally(() => (staying = undefined))),
  };
}
