/** Subsets fonts in a thread of its own: packing WOFF2 takes a second of pure computing for each weight. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';

/** @typedef {{ source: string, text: string, features: string[], names: number[], port: MessagePort }} Job */

/** @param {Job} job */
async function answer({ source, text, features, names, port }) {
  try {
    const woff2 = await subsetFont(await readFile(source), text, {
      targetFormat: 'woff2',
      keepFeatures: features,
      preserveNameIds: names,
      noHinting: true,
    });
    port.postMessage({ woff2 });
  } catch (error) {
    port.postMessage({ error });
  }
}

parentPort?.on('message', (/** @type {Job} */ job) => void answer(job));
