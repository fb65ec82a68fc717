/** The command line of the benchmark. */

import { parseArgs } from 'node:util';

export const topics = ['first-view', 'paint', 'keys', 'console', 'build', 'paper'] as const;

export type Topic = (typeof topics)[number];

export const help = `Usage: npm run bench -- [options]

  Measures the deck beside reveal.js, Marp and Slidev, which are installed into .cache the first time.

  --only <topics>  any of ${topics.join(',')} (default: all of them)
  --write          also write test/bench/RESULTS.md and its plot; with all topics
  --help           show this`;

/** @throws when an option or a topic is unknown. */
export function readOptions(args: readonly string[]): {
  readonly help: boolean;
  readonly write: boolean;
  readonly topics: readonly Topic[];
} {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { help: asksHelp, write, only } = values;
  if (write && only !== undefined) throw new Error('--write is for a run of all topics. Leave --only out.');
  return { help: asksHelp, write, topics: only === undefined ? topics : readTopics(only) };
}

function readTopics(list: string): readonly Topic[] {
  const asked = list.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !(topics as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new Error(`--only: there is no topic "${unknown}". Choose from ${topics.join(',')}.`);
  }
  return topics.filter((topic) => asked.includes(topic));
}
