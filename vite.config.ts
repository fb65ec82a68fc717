import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { copyDownloads } from './src/site/downloads.ts';
import { editionFolders } from './src/site/editions.ts';
import { hostHeaders } from './src/site/headers.ts';
import { LICENSES, licenses } from './src/site/licenses.ts';
import { offline } from './src/site/offline.ts';
import { prerender } from './src/site/prerender.ts';
import { placeOfAsset, seal } from './src/site/seal.ts';
import type { Edition } from './src/page/edition.ts';

const root = dirname(fileURLToPath(import.meta.url));

/** A build of one file has one page; the other modes have both. */
const pages: Readonly<Record<string, string[]>> = {
  presenter: ['index.html'],
  'presenter-handout': ['handout.html'],
};

export default defineConfig(({ mode }) => {
  const edition: Edition = mode === 'public' ? 'public' : 'presenter';
  const single = mode.startsWith('presenter');
  // The handout bundles no package; a list of its own would take the place of the deck's, in the same folder.
  const listsLicenses = mode !== 'presenter-handout';
  return {
    root,
    base: './',
    publicDir: false,
    // Every load writes its fonts there; to be told of it would reload a page that is just being loaded, without end.
    server: { watch: { ignored: ['**/.cache/**'] } },
    build: {
      outDir: editionFolders[edition],
      emptyOutDir: mode !== 'presenter-handout',
      assetsInlineLimit: single ? Number.POSITIVE_INFINITY : 0,
      modulePreload: false,
      reportCompressedSize: false,
      license: listsLicenses && { fileName: LICENSES },
      target: 'es2023',
      cssCodeSplit: !single,
      rolldownOptions: {
        input: pages[mode] ?? ['index.html', 'handout.html'],
        // What the public edition loads when it is wanted stands in the presenter's one file from the start.
        output: { assetFileNames: placeOfAsset, ...(single && { codeSplitting: false }) },
        // Most of a build is spent on fonts; that is known.
        checks: { bundlerTimings: false },
      },
    },
    plugins: [
      prerender({ root, edition }),
      seal({ edition }),
      copyDownloads(root),
      ...(listsLicenses ? [licenses({ root, edition })] : []),
      ...(edition === 'public' ? [hostHeaders(), offline(root)] : []),
    ],
  };
});
