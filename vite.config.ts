import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { editionFolders } from './src/build/editions.ts';
import { prerender } from './src/build/prerender.ts';
import { seal } from './src/build/seal.ts';
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
      target: 'es2023',
      cssCodeSplit: !single,
      rolldownOptions: {
        // What the public edition loads when it is wanted stands in the presenter's one file from the start.
        ...(single && { output: { codeSplitting: false } }),
        // Most of a build is spent on fonts; that is known.
        checks: { bundlerTimings: false },
      },
    },
    plugins: [prerender({ root, edition }), seal({ edition })],
  };
});
