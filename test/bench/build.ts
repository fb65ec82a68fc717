/** How long a build of both editions takes, and whether the same input gives the same bytes. */

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { report } from './progress.ts';
import { buildCopy, copyProject } from './project-copy.ts';
import type { Table } from './table.ts';

type Hashes = ReadonlyMap<string, string>;

export async function measureBuild(scratch: string): Promise<readonly Table[]> {
  const project = join(scratch, 'project-to-time');
  await copyProject(project);
  report('building both editions without .cache');
  const cold = await buildCopy(project);
  const first = hashFiles(join(project, 'dist'));
  report('building both editions again');
  const warm = await buildCopy(project);
  const second = hashFiles(join(project, 'dist'));
  const different = differences(first, second);
  return [
    {
      title: 'Build of both editions',
      columns: ['ours'],
      rows: [
        { measure: 'cold, without .cache', values: [cold], unit: 's', digits: 1 },
        { measure: 'warm', values: [warm], unit: 's', digits: 1 },
        { measure: 'files written', values: [second.size], unit: '' },
        {
          measure: 'files whose bytes differ between the two',
          values: [different.length],
          unit: '',
          atMost: 0,
        },
      ],
      notes: [
        'npm run build in a process of its own, on a copy of the project; one build each.',
        ...different.map((name) => `Differs: ${name}`),
      ],
    },
  ];
}

/** The files that are not the same in both builds, or are in one of them only. */
export function differences(first: Hashes, second: Hashes): string[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).toSorted();
}

function hashFiles(folder: string): Hashes {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
