/** Builds an edition with the project's Vite configuration, loaded once for all of them. */
import { rm } from 'node:fs/promises';
import { build } from 'vite';
import configure from '../../vite.config.ts';
import type { Edition } from '../page/edition.ts';
import { editionFolders } from './editions.ts';

/** Builds one edition. Its folder is emptied first, so that a failed build leaves nothing stale to be carried. */
export async function buildEdition(edition: Edition): Promise<void> {
  await rm(editionFolders[edition], { recursive: true, force: true });
  const modes = edition === 'presenter' ? ['presenter', 'presenter-handout'] : [edition];
  for (const mode of modes) {
    // One after the other, since the first empties the folder.
    // oxlint-disable-next-line no-await-in-loop
    await build({ ...configure({ command: 'build', mode }), configFile: false, mode });
  }
}

/** Builds both editions side by side. */
export async function buildEditions(): Promise<void> {
  await Promise.all([buildEdition('public'), buildEdition('presenter')]);
}
