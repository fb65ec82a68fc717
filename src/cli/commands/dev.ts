/** Serves the deck for authors: reloads on change, shows errors over the page. */

import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { deckHelp } from '../deck-help.ts';
import { readPort } from '../port.ts';
import { untilStopped } from '../until-stopped.ts';

export const help = `Usage: npm run dev -- [options]

  Serves the deck while you write it: the page loads again at every change, and shows mistakes in the data.

${deckHelp}
  --port <number>  first port to try (default 5173)
  --help           show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '5173' } } });
  const server = await createServer({ server: { port: readPort(values.port) } });
  await server.listen();
  server.printUrls();
  return untilStopped(() => server.close());
}
