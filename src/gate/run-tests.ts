import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './check.ts';
import { formatTimes, timesOf } from './file-times.ts';
import { runTool } from './tool.ts';
import { tallyReport, type VitestReport } from './vitest-report.ts';

/** Runs the tests in view of the user, counts them and sums up their times. */
export async function runTests(env: Readonly<Record<string, string>>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-tests-'));
  try {
    const reportFile = join(folder, 'report.json');
    const { code } = await runTool(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      { live: true, env },
    );
    const report = readReport(reportFile);
    return { ...tallyReport(report, code), summary: report ? formatTimes(timesOf(report)) : '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
}
