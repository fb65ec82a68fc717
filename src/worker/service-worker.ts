/**
 * Keeps the site for rooms without network. A new version is fetched whole, checked and set aside; it takes over when
 * somebody asks for it, or when no page of the old one is open any more; then what only the old one had is removed.
 *
 * Workbox' `cleanupOutdatedCaches` is not for a host of several decks: it also removes those of every folder further down.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { verifyCached } from './verify-cached.ts';

declare const self: ServiceWorkerGlobalScope;

// oxlint-disable-next-line no-underscore-dangle -- the name that the build replaces with the list of files
const list = self.__WB_MANIFEST;
const optional = new Set(
  list.flatMap((entry) =>
    typeof entry !== 'string' && 'isOptional' in entry ? new URL(entry.url, location.href).href : [],
  ),
);
const files = new PrecacheController({
  plugins: [
    verifyCached((key) => files.getIntegrityForCacheKey(key)),
    // One file that the deck can do without, and that a host lacks or refuses, must not cost all the others.
    {
      handlerDidError: ({ request }) =>
        Promise.resolve(optional.has(request.url) ? Response.error() : undefined),
    },
  ],
});
files.precache(list);

registerRoute(
  new PrecacheRoute(files, {
    // Language, view and theme stand in the address, and the page is the same for all of them.
    ignoreURLParametersMatching: [/./u],
  }),
);

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
