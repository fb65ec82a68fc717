import type { Origin } from '../page/origin.ts';
import { buildDate } from './build-date.ts';
import { readProject } from './project.ts';
import { revisionOf } from './revision.ts';

/** What a build is made from now. */
export async function readOrigin(root: string): Promise<Origin> {
  const { version } = await readProject(root);
  return { version, date: buildDate(process.env), revision: revisionOf(root) };
}
