import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './tally.ts';
import { runTool } from './tool.ts';
import { tallyReport, type VitestReport } from './vitest-report.ts';

/** Runs one project of vitest.config.ts in view of the user and counts its tests. */
export async function runTests(project: string, env: Readonly<Record<string, string>> = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-tests-'));
  try {
    const reportFile = join(folder, 'report.json');
    const { code } = await runTool(
      'vitest',
      [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ],
      { live: true, env },
    );
    return tallyReport(readReport(reportFile), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
}
