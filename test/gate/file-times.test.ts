import { expect, it } from 'vitest';
import { formatTimes, timesOf } from '../../src/gate/file-times.ts';

const file = (name: string, endTime: number, ...cpu: readonly (number | undefined)[]) => ({
  name,
  status: 'passed',
  startTime: 1000,
  endTime,
  assertionResults: cpu.map((cpuSeconds) => ({ status: 'passed', meta: cpuSeconds ? { cpuSeconds } : {} })),
});

it('sums what the tests of a file noted, and leaves out files whose tests note nothing', () => {
  const times = timesOf({
    numPassedTests: 4,
    numFailedTests: 0,
    testResults: [
      file('/a/deck/test/e2e/read.test.ts', 3000, 1, 0.5),
      file('/a/deck/test/e2e/print.test.ts', 2000, 4),
      file('/a/deck/test/deck/resolve.test.ts', 9000, undefined),
    ],
  });
  expect(times).toEqual([
    { file: 'print.test.ts', wall: 1, cpu: 4 },
    { file: 'read.test.ts', wall: 2, cpu: 1.5 },
  ]);
  expect(formatTimes(times).split('\n').at(-1)).toMatch(/^all files +5\.5 +3\.0$/u);
});

it('is silent about no files', () => {
  expect(formatTimes([])).toBe('');
});
