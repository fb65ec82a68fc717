/** Builds, serves the presenter's edition on localhost and opens it. */

import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { buildEditions } from '../../site/build.ts';
import { editionFolders } from '../../site/editions.ts';
import { deckHelp } from '../deck-help.ts';
import { readPort } from '../port.ts';
import { untilStopped } from '../until-stopped.ts';

export const help = `Usage: npm start -- [options]

  Builds the presenter's edition in dist/usb, serves it on localhost and opens it.

${deckHelp}
  --port <number>  first port to try (default 4173)
  --no-open        do not open the browser (nor is it opened when CI is set)
  --help           show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4173' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = readPort(values.port);
  const { remarks } = await buildEditions(process.cwd(), ['presenter']);
  for (const remark of remarks) console.log(remark);
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: editionFolders.presenter },
    preview: { port, open: values['no-open'] || process.env.CI ? false : '/deck.html' },
  });
  const origin = server.resolvedUrls?.local[0];
  if (!origin)
    throw new Error(`No address on localhost could be opened. Try another port: npm start -- --port 8080`);
  console.log(addresses(`${origin}deck.html`));
  return untilStopped(() => server.close());
}

function addresses(deck: string): string {
  return `
  To present    ${deck}
  To read       ${deck}?view=read
  In English    ${deck}?lang=en

  Ctrl+C stops.`;
}
