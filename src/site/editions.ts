/** Where each edition is built. */
import type { Edition } from '../page/edition.ts';

/** Where a build writes if no other place is named. */
export const OUT = 'dist';

/** Its folder below the one that a build writes to. */
export const editionNames: Readonly<Record<Edition, string>> = { public: 'site', presenter: 'usb' };

/** Its folder from the root of the project, where no other place is named. */
export const editionFolders: Readonly<Record<Edition, string>> = {
  public: `${OUT}/${editionNames.public}`,
  presenter: `${OUT}/${editionNames.presenter}`,
};
