/** The screen does not sleep while somebody presents. */
import type { Behaviour } from '../behaviour.ts';

let lock: WakeLockSentinel | undefined;

/** Whether the browser keeps the screen awake. */
export function isAwake(): boolean {
  return lock !== undefined && !lock.released;
}

/** Asks again whenever the page becomes visible: the browser releases the lock of a hidden page. */
export const wakeLock: Behaviour = () => {
  const ask = (): void => {
    if (document.visibilityState !== 'visible' || isAwake()) return;
    navigator.wakeLock?.request('screen').then(
      (granted) => {
        lock = granted;
      },
      () => {
        // Low battery or a policy of the computer: the preflight says so.
      },
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  document.addEventListener('pointerdown', ask);
};
