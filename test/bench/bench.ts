/** `npm run bench`: prints a table a topic. Slowness is printed, never an error; an error is what could not be measured. */

import { stopToolsWithUs } from '../../src/gate/tool.ts';
import { measureBuild } from './build.ts';
import { measureConsole } from './console.ts';
import { measureFirstView } from './first-view.ts';
import { measureKeys } from './keys.ts';
import { describeMachine } from './machine.ts';
import { help, readOptions, type Topic } from './options.ts';
import { measurePaper } from './paper.ts';
import { measurePaint } from './paint.ts';
import { describePeers } from './peers.ts';
import { report } from './progress.ts';
import { writeResults } from './results.ts';
import { withScratch } from './scratch.ts';
import { formatTable, type Table } from './table.ts';

type Measure = (scratch: string) => AsyncIterable<Table> | Promise<readonly Table[]>;

const measures: Readonly<Record<Topic, Measure>> = {
  'first-view': measureFirstView,
  paint: measurePaint,
  keys: measureKeys,
  console: measureConsole,
  build: measureBuild,
  paper: measurePaper,
};

export async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(help);
    return 0;
  }
  // The peers are given the texts of this deck, so another one from the environment has no place here.
  delete process.env['DECK'];
  stopToolsWithUs();
  const machine = `${describeMachine()}; ${describePeers()}`;
  console.log(machine);
  const measured: Table[] = [];
  await withScratch(async (scratch) => {
    for (const topic of options.topics) {
      report(topic);
      for await (const table of await measures[topic](scratch)) {
        measured.push(table);
        console.log(`\n${formatTable(table)}`);
      }
    }
  });
  if (options.write) await writeResults(machine, measured);
  return 0;
}
