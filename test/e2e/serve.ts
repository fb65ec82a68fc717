/** Serves what was built to the browser tests. Addresses end with a slash; read them with Vitest's `inject`. */

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { editionFolders } from '../../src/site/editions.ts';
import { startStaticServer } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The public edition. */
    siteUrl: string;
    /** The public edition again, some folders further down, as a static host may put it. */
    nestedSiteUrl: string;
    /** The presenter's edition over http; `deck.html` is its first page. */
    usbUrl: string;
    /** The presenter's edition as files, as it is opened from a stick. */
    usbFileUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { public: site, presenter: usb } = editionFolders;
  for (const folder of [site, usb]) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing. Build it first: npm run build`);
  }
  const { origin, close } = await startStaticServer({
    '/site/': site,
    '/pages/of/a/host/': site,
    '/usb/': usb,
  });
  project.provide('siteUrl', `${origin}/site/`);
  project.provide('nestedSiteUrl', `${origin}/pages/of/a/host/`);
  project.provide('usbUrl', `${origin}/usb/`);
  project.provide('usbFileUrl', `${pathToFileURL(usb).href}/`);
  return close;
}
