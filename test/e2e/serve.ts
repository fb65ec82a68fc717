/** Serves what was built to the browser tests. Addresses end with a slash; read them with Vitest's `inject`. */

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { builtDecks } from '../../src/gate/built-decks.ts';
import { editionNames } from '../../src/site/editions.ts';
import { failuresFolder } from './report-failure.ts';
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
    /** The public edition of the small deck, on which the engine is tried. */
    smallSiteUrl: string;
    /** The presenter's edition of the small deck over http. */
    smallUsbUrl: string;
    /** The presenter's edition of the small deck as files. */
    smallUsbFileUrl: string;
    /** The public edition of the small deck with English first. */
    smallEnglishSiteUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync(failuresFolder, { recursive: true, force: true });
  const [real, small, smallEnglish] = [
    findEditions(builtDecks.real),
    findEditions(builtDecks.small),
    findEditions(builtDecks.smallEnglish),
  ];
  const { origin, close } = await startStaticServer(
    {
      '/site/': real.site,
      '/pages/of/a/host/': real.site,
      '/usb/': real.usb,
      '/small/site/': small.site,
      '/small/usb/': small.usb,
      '/small-english/site/': smallEnglish.site,
    },
    // As the edition's own headers have it; to load the deck again in a profile then costs a quarter less.
    (path) => (path.includes('/assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
  );
  project.provide('siteUrl', `${origin}/site/`);
  project.provide('nestedSiteUrl', `${origin}/pages/of/a/host/`);
  project.provide('usbUrl', `${origin}/usb/`);
  project.provide('usbFileUrl', `${pathToFileURL(real.usb).href}/`);
  project.provide('smallSiteUrl', `${origin}/small/site/`);
  project.provide('smallUsbUrl', `${origin}/small/usb/`);
  project.provide('smallUsbFileUrl', `${pathToFileURL(small.usb).href}/`);
  project.provide('smallEnglishSiteUrl', `${origin}/small-english/site/`);
  return close;
}

/** @throws where an edition of the deck has not been built. */
function findEditions({ deck, out }: { deck: string; out: string }): { site: string; usb: string } {
  const [site, usb] = [join(out, editionNames.public), join(out, editionNames.presenter)];
  for (const folder of [site, usb]) {
    if (existsSync(folder)) continue;
    throw new Error(`${folder} is missing. Build it first: npm run build -- --deck ${deck} --out ${out}`);
  }
  return { site, usb };
}
