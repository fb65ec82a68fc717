/** Resolves with the exit code once the person or the system asks to stop, after `close` has ended. */
export function untilStopped(close: () => Promise<void>): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      close().then(() => resolve(0), reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
