/** Builds the pages of an edition with Vite, in memory. */
import { basename, dirname } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { pageNames, type Edition } from '../page/edition.ts';
import type { Files } from './files.ts';
import { linkFlowSheet } from './flow-sheet.ts';
import { manifestLinks } from './manifest.ts';
import type { PreparedPages } from './prepare-pages.ts';
import { prerender } from './prerender.ts';
import { placeOfAsset, seal } from './seal.ts';

/** Built pages with all that they load, and what their scripts are made of. */
export interface BuiltPages {
  readonly files: Files;
  readonly moduleIds: readonly string[];
}

/** Those of every deck. */
const templates = pageNames.filter((name) => name !== 'gallery').map((name) => `${name}.html`);

/** The pages that are built together: those of the presenter's edition are one file each. */
const builds: Readonly<Record<Edition, ReadonlyArray<readonly string[]>>> = {
  public: [templates],
  presenter: templates.map((template) => [template]),
};

/** Builds the pages of an edition. */
export async function buildPages(root: string, edition: Edition, pages: PreparedPages): Promise<BuiltPages> {
  const built = await Promise.all(
    inputsOf(edition, pages).map(async (input) => {
      const moduleIds: string[] = [];
      const output = await build({
        ...configure(root, edition, input),
        plugins: [
          prerender(root, edition === 'public' ? 'beside' : 'within', () => Promise.resolve(pages)),
          noteModules(moduleIds),
          seal({ edition }),
          ...(edition === 'public' ? [linkManifest, linkFlowSheet] : []),
        ],
      });
      return { files: filesOf(output), moduleIds };
    }),
  );
  return {
    files: new Map([
      ...built.flatMap(({ files }) => [...files]),
      ...(edition === 'public'
        ? [...pages.images.values()].map(({ path, bytes }) => [path, bytes] as const)
        : []),
    ]),
    moduleIds: built.flatMap(({ moduleIds }) => moduleIds),
  };
}

/** With the gallery's deck its page is published, too. */
function inputsOf(edition: Edition, { gallery }: PreparedPages): ReadonlyArray<readonly string[]> {
  return edition === 'public' && gallery ? [...builds.public, ['gallery.html']] : builds[edition];
}

function configure(root: string, edition: Edition, input: readonly string[]): InlineConfig {
  const single = edition === 'presenter';
  return {
    root,
    configFile: false,
    mode: edition,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    build: {
      write: false,
      assetsInlineLimit: single ? Number.POSITIVE_INFINITY : 0,
      modulePreload: false,
      target: 'es2023',
      cssCodeSplit: !single,
      rolldownOptions: {
        input: [...input],
        // What the public edition loads when it is wanted stands in the presenter's one file from the start.
        output: { assetFileNames: placeOfAsset, codeSplitting: single ? false : { groups: [fontsApart] } },
        // Most of a build is spent on fonts; that is known.
        checks: { bundlerTimings: false },
      },
    },
  };
}

/** Each sheet of fonts alone, named by its folder: else it is bundled into that of pictures that flow, which comes late. */
const fontsApart = {
  test: /\/fonts\.css$/u,
  name: (path: string) => `fonts-${basename(dirname(path))}`,
};

/** The files of a build that was not written. */
function filesOf(built: Awaited<ReturnType<typeof build>>): Files {
  if (!('output' in built))
    throw new Error('Vite returned no files: build.write must be false, build.watch unset.');
  return new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Notes what the scripts are made of, before they may be put into the pages. */
function noteModules(moduleIds: string[]): Plugin {
  return {
    name: 'deck:modules',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') moduleIds.push(...file.moduleIds);
      },
    },
  };
}

/** After Vite has read the page: it would look for the files, which are made later. */
const linkManifest: Plugin = {
  name: 'deck:manifest',
  transformIndexHtml: {
    order: 'post',
    handler: (page) => page.replace('</head>', () => `${manifestLinks}\n  </head>`),
  },
};
