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
    /** The public edition of the deck in `slides/`, whatever deck that is. */
    siteUrl: string;
    /** Its presenter's edition over http. */
    usbUrl: string;
    /** The public edition of the small deck, on which the engine is tried. */
    smallSiteUrl: string;
    /** The same again, some folders further down, as a static host may put it. */
    nestedSiteUrl: string;
    /** The presenter's edition of the small deck over http; `deck.html` is its first page. */
    smallUsbUrl: string;
    /** The presenter's edition of the small deck as files, as it is opened from a stick. */
    smallUsbFileUrl: string;
    /** The public edition of the small deck with English first. */
    smallEnglishSiteUrl: string;
    /** The public edition of the whole example. */
    weatherSiteUrl: string;
    /** The presenter's edition of the whole example over http. */
    weatherUsbUrl: string;
    /** The presenter's edition of the whole example as files. */
    weatherUsbFileUrl: string;
    /** The public edition of the gallery: every kind of slide. */
    gallerySiteUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync(failuresFolder, { recursive: true, force: true });
  const [real, small, smallEnglish, weather, gallery] = [
    findEditions(builtDecks.real),
    findEditions(builtDecks.small),
    findEditions(builtDecks.smallEnglish),
    findEditions(builtDecks.weather),
    findEditions(builtDecks.gallery),
  ];
  const { origin, close } = await startStaticServer(
    {
      '/site/': real.site,
      '/usb/': real.usb,
      '/small/site/': small.site,
      '/pages/of/a/host/': small.site,
      '/small/usb/': small.usb,
      '/small-english/site/': smallEnglish.site,
      '/weather/site/': weather.site,
      '/weather/usb/': weather.usb,
      '/gallery/site/': gallery.site,
    },
    // As the edition's own headers have it; to load the deck again in a profile then costs a quarter less.
    (path) => (path.includes('/assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
  );
  project.provide('siteUrl', `${origin}/site/`);
  project.provide('nestedSiteUrl', `${origin}/pages/of/a/host/`);
  project.provide('usbUrl', `${origin}/usb/`);
  project.provide('smallSiteUrl', `${origin}/small/site/`);
  project.provide('smallUsbUrl', `${origin}/small/usb/`);
  project.provide('smallUsbFileUrl', `${pathToFileURL(small.usb).href}/`);
  project.provide('weatherSiteUrl', `${origin}/weather/site/`);
  project.provide('weatherUsbUrl', `${origin}/weather/usb/`);
  project.provide('weatherUsbFileUrl', `${pathToFileURL(weather.usb).href}/`);
  project.provide('smallEnglishSiteUrl', `${origin}/small-english/site/`);
  project.provide('gallerySiteUrl', `${origin}/gallery/site/`);
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
