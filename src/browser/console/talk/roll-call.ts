/** Whether the console is there: one that has crashed leaves a window that is not closed, and answers nothing. */
import type { Message } from '../link/message.ts';

/** Counted, not timed: where this window is held up, the answers wait as well. */
const QUESTIONS = { most: 4, every: 100 } as const;

export interface RollCall {
  hear(message: Pick<Message, 'type'>): void;
  isThere(): Promise<boolean>;
}

/** Asks the console until it answers, a few times. */
export function callConsole(ask: () => void): RollCall {
  let answer = (): void => {};
  return {
    hear({ type }) {
      if (type !== 'bye') answer();
    },
    isThere: () =>
      new Promise((resolve) => {
        let asked = 0;
        const end = (isThere: boolean): void => {
          clearInterval(timer);
          resolve(isThere);
        };
        const askOnce = (): void => {
          if (asked === QUESTIONS.most) {
            end(false);
            return;
          }
          asked += 1;
          ask();
        };
        const timer = setInterval(askOnce, QUESTIONS.every);
        answer = () => end(true);
        askOnce();
      }),
  };
}
