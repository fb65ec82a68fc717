import { defineConfig } from 'vitest/config';

/**
 * Tests without and with a browser take turns on two workers, which keeps two processors busy: more would make browsers
 * wait for each other.
 */
const sideBySide = { maxWorkers: 2 };

/** Limits, not waits: on a busy machine the first start of a browser or a compiler is slow, and so is what a page does. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A deck's own tests stand beside it, and go with it.
          include: ['test/**/*.test.ts', 'slides/test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          // Slow machines are no fault.
          ...patience,
          // They leave nothing behind, so that files share a thread and what it has loaded.
          isolate: false,
          pool: 'threads',
          ...sideBySide,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/serve.ts'],
          setupFiles: ['test/e2e/measure-cpu.ts'],
          // The files of a worker share its browser.
          isolate: false,
          ...patience,
          expect: { poll: { timeout: 30_000 } },
          ...sideBySide,
        },
      },
    ],
  },
});
