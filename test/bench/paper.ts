/** How long the PDFs take and how large they are; and notes pages of a deck of 200 slides. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from '../../src/gate/tool.ts';
import { report } from './progress.ts';
import { copyProject } from './project-copy.ts';
import type { Row, Table } from './table.ts';

interface Manifest {
  readonly files: ReadonlyArray<{ readonly download: { readonly file: string; readonly bytes: number } }>;
}

export async function measurePaper(scratch: string): Promise<readonly Table[]> {
  const project = join(scratch, 'project-to-print');
  await copyProject(project);
  report('making all PDFs');
  const all = await makePdfs(project, []);
  const { files } = JSON.parse(await readFile(join(project, 'dist/pdf/made.json'), 'utf8')) as Manifest;
  report('making notes pages of 200 slides');
  const long = { DECK: 'test/bench/long-deck.ts' };
  const notes = await makePdfs(project, ['--layout', 'notes', '--lang', 'zh'], long);
  const { size } = await stat(join(project, 'dist/print/notes-zh.pdf'));
  return [
    {
      title: 'PDFs',
      columns: ['ours'],
      rows: [
        { measure: 'ten PDFs', values: [all], unit: 's', digits: 1, atMost: 15 },
        ...files.map(({ download: { file, bytes } }): Row => ({
          measure: file,
          values: [bytes / 1000],
          unit: 'kB',
          atMost: 400,
        })),
        { measure: 'notes pages of 200 slides', values: [notes], unit: 's', digits: 1, atMost: 20 },
        { measure: 'their size', values: [size / 1000], unit: 'kB' },
      ],
      notes: [
        'Seconds from the start of the command to the last PDF checked, as npm run pdf prints them; one run each.',
      ],
    },
  ];
}

/** Makes PDFs in a process of its own. Answers the seconds that it says it took. */
async function makePdfs(
  project: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { code, output } = await runScript(join(project, 'src/cli/run.mjs'), ['pdf', ...args], { env });
  const seconds = secondsIn(output);
  if (code !== 0 || seconds === undefined) {
    throw new Error(`The PDFs could not be made, so nothing can be measured: ${output}`);
  }
  return seconds;
}

/** The seconds that the command says it took to print. */
export function secondsIn(output: string): number | undefined {
  const [, seconds] = /^Printed to .* in ([\d.]+) s/mu.exec(output) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}
