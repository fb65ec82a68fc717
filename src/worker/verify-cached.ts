/** Refuses a kept file that is not what was kept: it is fetched again and, with that, mended. */
import type { WorkboxPlugin } from 'workbox-core/types.js';

/** A plugin for Workbox. `integrityOf` returns the hash that a file must have, by its key in the cache. */
export function verifyCached(integrityOf: (key: string) => string | undefined): WorkboxPlugin {
  return {
    async cachedResponseWillBeUsed({ request, cachedResponse }) {
      const expected = integrityOf(request.url);
      if (!cachedResponse || !expected) return cachedResponse;
      const content = await cachedResponse.clone().arrayBuffer();
      return (await hash(content)) === expected ? cachedResponse : null;
    },
  };
}

async function hash(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
