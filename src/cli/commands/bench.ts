/** Measures the deck beside reveal.js, Marp and Slidev: first view, paint, keys, console, build, paper. */

import { resolve } from 'node:path';
import { importAfresh } from '../../site/import-afresh.mjs';

interface BenchModule {
  readonly bench: (args: readonly string[]) => Promise<number>;
}

export async function run(args: string[]): Promise<number> {
  // By name, because what measures the program is not part of it: src/ may not import test/.
  const { module } = await importAfresh<BenchModule>(process.cwd(), resolve('test/bench/bench.ts'));
  return module.bench(args);
}
