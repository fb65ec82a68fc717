/** The command line of the benchmark. */

import { parseArgs } from 'node:util';

export const topics = ['first-view', 'paint', 'keys', 'console', 'build', 'paper'] as const;

export type Topic = (typeof topics)[number];

export const help = `Usage: npm run bench -- [options]

  --only <topics>  any of ${topics.join(',')} (default: all of them)
  --help           show this`;

/** @throws when an option or a topic is unknown. */
export function readOptions(args: readonly string[]): { help: boolean; topics: readonly Topic[] } {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  return { help: values.help, topics: values.only === undefined ? topics : readTopics(values.only) };
}

function readTopics(list: string): readonly Topic[] {
  const asked = list.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !(topics as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new Error(`--only: there is no topic "${unknown}". Choose from ${topics.join(',')}.`);
  }
  return topics.filter((topic) => asked.includes(topic));
}
