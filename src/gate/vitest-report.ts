import { addTallies, oneFailed, type Tally } from './tally.ts';

/** What the gate reads of Vitest's JSON report. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    readonly status: string;
    /** Milliseconds, as are all times. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly meta?: { readonly cpuSeconds?: number };
    }[];
  }[];
}

/**
 * Counts the tests of a report. What fails without a failing test counts as one failure, so that it cannot pass
 * unseen: a file that does not load, a setup that throws, a run that ends badly or holds no test at all.
 */
export function tallyReport(report: VitestReport | undefined, exitCode: number): Tally {
  if (!report) return oneFailed;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const counted = addTallies([
    { passed: report.numPassedTests, failed: report.numFailedTests },
    ...brokenFiles.map(() => oneFailed),
  ]);
  const hidesFailure = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return hidesFailure ? addTallies([counted, oneFailed]) : counted;
}
