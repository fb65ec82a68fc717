/** The variable of the environment by which tests know that they are part of the long run. */
export const TEST_ALL = 'TEST_ALL';

/** Whether this is the long run: more sizes, more inputs, every combination. */
export function isLongRun(): boolean {
  return process.env[TEST_ALL] === '1';
}
