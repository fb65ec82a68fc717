/** How long each file of tests took, and how much of the processor. */
import type { VitestReport } from './vitest-report.ts';

/** What a file of tests took, in seconds. */
export interface FileTime {
  readonly file: string;
  readonly wall: number;
  /** User and system time of the worker and of the browser. */
  readonly cpu: number;
}

/** The times of a report's files whose tests noted their processor time, the longest first. */
export function timesOf({ testResults }: VitestReport): FileTime[] {
  return testResults
    .map(({ name, startTime, endTime, assertionResults }) => ({
      file: name.split(/[/\\]/u).at(-1) ?? name,
      wall: (endTime - startTime) / 1000,
      cpu: assertionResults.reduce((sum, { meta }) => sum + (meta?.cpuSeconds ?? 0), 0),
    }))
    .filter(({ cpu }) => cpu > 0)
    .toSorted((a, b) => b.cpu - a.cpu);
}

/** A table with a line a file and a last one for all of them; empty where there is none. */
export function formatTimes(times: readonly FileTime[]): string {
  if (times.length === 0) return '';
  const sum = (key: 'wall' | 'cpu'): number => times.reduce((total, time) => total + time[key], 0);
  const rows = [...times, { file: 'all files', wall: sum('wall'), cpu: sum('cpu') }];
  const lines = rows.map(
    ({ file, wall, cpu }) => `${file.padEnd(28)}${cpu.toFixed(1).padStart(8)}${wall.toFixed(1).padStart(8)}`,
  );
  return [`${'seconds'.padEnd(28)}${'CPU'.padStart(8)}${'wall'.padStart(8)}`, ...lines].join('\n');
}
