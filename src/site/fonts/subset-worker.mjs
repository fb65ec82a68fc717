/** Subsets one font in a thread of its own: packing WOFF2 takes a second of pure computing for each weight. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';

/** @type {{ source: string, text: string, features: string[], names: number[] }} */
const { source, text, features, names } = workerData;
const woff2 = await subsetFont(await readFile(source), text, {
  targetFormat: 'woff2',
  keepFeatures: features,
  preserveNameIds: names,
  noHinting: true,
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(woff2);
