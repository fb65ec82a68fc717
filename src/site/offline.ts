/** The public edition as a site that can be installed and works without network once it was visited. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { editionFolders } from './editions.ts';
import { appIcons, formatManifest, ICON_FOLDER, manifestLinks, TOUCH_ICON } from './manifest.ts';

/** A file that the service worker keeps; its hash refuses a copy that is cut off, altered or of another version. */
interface Kept {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
  readonly integrity?: string;
}

/** What only a host reads; everything else in the site is kept, whatever it is. */
const NOT_KEPT = ['service-worker.js', '_headers', 'headers/*'];

/** The largest file that is kept, in bytes: the PDFs are the large ones. */
const LARGEST = 30 * 1024 * 1024;

/** The Vite plugins. */
export function offline(root: string): Plugin[] {
  const site = join(root, editionFolders.public);
  return [
    {
      name: 'deck:install',
      apply: 'build',
      enforce: 'post',
      transformIndexHtml: {
        order: 'post',
        handler: (page) => page.replace('</head>', () => `${manifestLinks}\n  </head>`),
      },
      async generateBundle(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('The site has no index.html.');
        this.emitFile({
          type: 'asset',
          fileName: 'manifest.webmanifest',
          source: formatManifest(page.source.toString()),
        });
        for (const name of [TOUCH_ICON, ...appIcons.map(({ file }) => file)]) {
          const source = await readFile(join(root, 'assets/app', name));
          this.emitFile({ type: 'asset', fileName: `${ICON_FOLDER}/${name}`, source });
        }
      },
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'service-worker.ts',
      outDir: site,
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*'],
        globIgnores: NOT_KEPT,
        // Names with a hash of their own need no other revision.
        dontCacheBustURLsMatching: /^assets\//u,
        maximumFileSizeToCacheInBytes: LARGEST,
        target: 'es2023',
        manifestTransforms: [async (files) => ({ manifest: await withIntegrity(files, site), warnings: [] })],
      },
    }),
  ];
}

async function withIntegrity(files: readonly Kept[], site: string): Promise<Kept[]> {
  return Promise.all(
    files.map(async (file) => ({ ...file, integrity: integrityOf(await readFile(join(site, file.url))) })),
  );
}

/** A hash as the browser checks it. */
export function integrityOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
