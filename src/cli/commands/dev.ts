/** Serves the deck for authors: reloads on change, shows errors over the page. */

import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { readPort } from '../port.ts';
import { untilStopped } from '../until-stopped.ts';

const HELP = `Usage: npm run dev -- [options]

  --port <number>  first port to try (default 5173)
  --help           show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string', default: '5173' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const server = await createServer({ server: { port: readPort(values.port) } });
  await server.listen();
  server.printUrls();
  return untilStopped(() => server.close());
}
