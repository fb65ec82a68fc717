import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `package.json` says of the project. */
interface Project {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
}

/** Reads `package.json` in the root of the project. */
export async function readProject(root: string): Promise<Project> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Project;
}
