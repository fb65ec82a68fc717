import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { editionFolders } from './src/build/editions.ts';
import { hostHeaders } from './src/build/headers.ts';
import { LICENSES, licenses } from './src/build/licenses.ts';
import { offline } from './src/build/offline.ts';
import { prerender } from './src/build/prerender.ts';
import { placeOfAsset, seal } from './src/build/seal.ts';
import type { Edition } from './src/render/edition.ts';

const root = dirname(fileURLToPath(import.meta.url));

export default defineConfig(({ mode }) => {
  const edition: Edition = mode === 'public' ? 'public' : 'presenter';
  const single = mode === 'presenter';
  return {
    root,
    base: './',
    publicDir: false,
    build: {
      outDir: editionFolders[edition],
      emptyOutDir: true,
      assetsInlineLimit: single ? Number.POSITIVE_INFINITY : 0,
      modulePreload: false,
      reportCompressedSize: false,
      license: { fileName: LICENSES },
      target: 'es2023',
      // Most of a build is spent on fonts; that is known.
      rolldownOptions: { checks: { bundlerTimings: false }, output: { assetFileNames: placeOfAsset } },
    },
    plugins: [
      prerender({ root, edition }),
      seal({ edition }),
      licenses({ root, edition }),
      ...(edition === 'public' ? [hostHeaders(), offline(root)] : []),
    ],
  };
});
