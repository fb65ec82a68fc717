/** `RESULTS.md`: what one run measured, and on what, with the plot beside it. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plot } from './plot.ts';
import { judge, targetOf, type Row, type Table } from './table.ts';

const FOLDER = 'test/bench';
const PLOT = 'results.svg';

export async function writeResults(machine: string, tables: readonly Table[]): Promise<void> {
  await writeFile(join(FOLDER, 'RESULTS.md'), formatResults(machine, tables));
  await writeFile(join(FOLDER, PLOT), plot(tables));
}

export function formatResults(machine: string, tables: readonly Table[]): string {
  return `# What was measured

One run of \`npm run bench -- --write\`, which writes this page. ${machine}.

![The rows that compare, as bars](${PLOT})

${tables.map(formatTable).join('\n')}`;
}

function formatTable({ title, columns, rows, notes }: Table): string {
  const head = ['', ...columns, 'target', ''];
  const rule = head.map((_, index) => (index > 0 && index <= columns.length ? '--:' : '---'));
  const lines = [head, rule, ...rows.map(formatRow)].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}\n\n${lines.join('\n')}\n\n${notes.map((note) => `- ${note}\n`).join('')}`;
}

function formatRow(row: Row): string[] {
  const { measure, values, unit, digits = 0 } = row;
  const written = values.map((value) =>
    value === undefined ? '–' : `${value.toFixed(digits)} ${unit}`.trimEnd(),
  );
  return [measure, ...written, targetOf(row), judge(row)];
}
