/** The two editions that are built. vite.config.ts reads the edition as Vite's `mode`. */

import { rm } from 'node:fs/promises';
import { build } from 'vite';
import type { Edition } from '../render/edition.ts';

/** Where each edition is built, from the root of the project. */
export const editionFolders: Record<Edition, string> = {
  public: 'dist/site',
  presenter: 'dist/usb',
};

/** Builds one edition. Its folder is emptied first, so that a failed build leaves nothing stale to be carried. */
export async function buildEdition(edition: Edition): Promise<void> {
  await rm(editionFolders[edition], { recursive: true, force: true });
  await build({ mode: edition });
}
