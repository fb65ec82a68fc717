/** The day that pages and PDFs are dated with: an input, so that the same input gives the same bytes. */
import { spawnSync } from 'node:child_process';

/** `SOURCE_DATE_EPOCH` (seconds) if it is set, else the day of the last commit, else `today`. As `2026-11-24`. */
export function buildDate(
  environment: NodeJS.ProcessEnv,
  today: () => Date = () => new Date(),
  lastCommit: () => string = commitDate,
): string {
  const seconds = environment['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') {
    const committed = lastCommit();
    return /^\d{4}-\d{2}-\d{2}$/u.test(committed) ? committed : isoDay(today());
  }
  if (!/^\d{1,12}$/u.test(seconds)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${seconds}". Give seconds since 1970, such as 1764000000, or leave it out.`,
    );
  }
  return isoDay(new Date(Number(seconds) * 1000));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function commitDate(): string {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
