/** Where each edition is built. */
import type { Edition } from '../page/edition.ts';

/** Its folder below the one that a build writes to. */
export const editionNames: Readonly<Record<Edition, string>> = { public: 'site', presenter: 'usb' };

/** Its folder from the root of the project, where no other place is named. */
export const editionFolders: Readonly<Record<Edition, string>> = {
  public: `dist/${editionNames.public}`,
  presenter: `dist/${editionNames.presenter}`,
};
