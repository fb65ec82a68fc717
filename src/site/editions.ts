/** Where each edition is built, from the root of the project. */
import type { Edition } from '../page/edition.ts';

export const editionFolders: Record<Edition, string> = {
  public: 'dist/site',
  presenter: 'dist/usb',
};
