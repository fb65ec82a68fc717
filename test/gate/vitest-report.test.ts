import { expect, it } from 'vitest';
import { tallyReport, type VitestReport } from '../../src/gate/vitest-report.ts';

const file = (status: string, ...tests: string[]): VitestReport['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  startTime: 0,
  endTime: 1,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('counts the tests', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed')],
  };
  expect(tallyReport(report, 1)).toEqual({ passed: 2, failed: 1 });
});

it('counts a file that does not load as one failure', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('failed')] };
  expect(tallyReport(report, 1)).toEqual({ passed: 3, failed: 1 });
});

it('counts a run that ends badly although every test passed', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] };
  expect(tallyReport(report, 1)).toEqual({ passed: 1, failed: 1 });
});

it('counts a run without any test as a failure', () => {
  const report = { numPassedTests: 0, numFailedTests: 0, testResults: [file('passed', 'skipped')] };
  expect(tallyReport(report, 0)).toEqual({ passed: 0, failed: 1 });
});

it('counts a missing report as a failure', () => {
  expect(tallyReport(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});
