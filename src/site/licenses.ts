/** The licences of everything that is in the built pages: Vite lists what the scripts bundle, the rest is added here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from '../page/edition.ts';

/** The list, beside the pages of each edition. */
export const LICENSES = 'licenses.txt';

/** A package that is in the built files without being bundled into the page's scripts. */
interface Carried {
  readonly name: string;
  /** Its licence, from the package's folder. */
  readonly file: string;
  readonly what: string;
}

const FONT: Carried = {
  name: '@expo-google-fonts/noto-sans-tc',
  file: 'LICENSE_FONT',
  what: 'Noto Sans TC, subset (SIL Open Font License 1.1)',
};

const WORKER: Carried = {
  name: 'workbox-precaching',
  file: 'LICENSE',
  what: 'Workbox: workbox-core, workbox-precaching, workbox-routing, workbox-strategies (MIT)',
};

/** The Vite plugin. It completes the list that Vite's own `build.license` has begun. */
export function licenses({ root, edition }: { root: string; edition: Edition }): Plugin {
  return {
    name: 'deck:licenses',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[LICENSES];
        if (list?.type !== 'asset')
          this.error(`The list of licences is missing: set build.license to ${LICENSES}.`);
        const own = readFileSync(join(root, 'LICENSE'), 'utf8');
        list.source = completeList(
          [`# This deck\n\n${own.trim()}`, list.source.toString().trim()],
          edition === 'public' ? [FONT, WORKER] : [FONT],
          (name, file) => readFileSync(join(root, 'node_modules', name, file), 'utf8'),
        );
      },
    },
  };
}

function completeList(
  begun: readonly string[],
  carried: readonly Carried[],
  read: (packageName: string, file: string) => string,
): string {
  const added = carried.map(({ name, file, what }) => `## ${what}\n\n${read(name, file).trim()}`);
  return `${[...begun, ...added].join('\n\n')}\n`;
}
