/** Measures the deck beside reveal.js, Marp and Slidev: first view, paint, keys, console, build, paper. */

import { resolve } from 'node:path';
import { runnerImport } from 'vite';

interface BenchModule {
  readonly bench: (args: readonly string[]) => Promise<number>;
}

export async function run(args: string[]): Promise<number> {
  const nodeEnv = process.env['NODE_ENV'];
  // By name, because what measures the program is not part of it: src/ may not import test/.
  const { module } = await runnerImport<BenchModule>(resolve('test/bench/bench.ts'), { logLevel: 'warn' });
  // The runner sets NODE_ENV=development, and the builds that are measured would believe it.
  if (nodeEnv === undefined) delete process.env['NODE_ENV'];
  return module.bench(args);
}
