import { oneFailed, onePassed, type Tally } from './tally.ts';
import type { ToolResult } from './tool.ts';

/** One step of the gate. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export interface Outcome extends Tally {
  /** What to show when the check fails, unless it has written to the terminal itself. */
  readonly output?: string;
  /** What to show at the end of the gate, whether the check fails or not; nothing by default. */
  readonly summary?: string;
}

/** An outcome and how long it took. */
export interface Result extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** The outcome of a check that one tool makes. */
export function toOutcome({ code, output }: ToolResult): Outcome {
  return { ...(code === 0 ? onePassed : oneFailed), output };
}

/** Runs a check. One that cannot even run has failed, and the others go on. */
export async function runCheck({ name, run }: Check): Promise<Result> {
  const start = performance.now();
  const outcome = await run().catch((error: unknown): Outcome => ({
    passed: 0,
    failed: 1,
    output: String(error),
  }));
  return { ...outcome, name, seconds: (performance.now() - start) / 1000 };
}

/** One line, and below it what went wrong. */
export function formatResult({ name, seconds, passed, failed, output }: Result): string {
  const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
  const line = `${failed === 0 ? '✓' : '✗'} ${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s${counts}`;
  return failed > 0 && output ? `${line}\n\n${output}\n` : line;
}
