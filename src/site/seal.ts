/** Closes every built page: styles stand in it, a policy with hashes forbids the rest, and a page to carry is one file. */
import type { PluginOption, Rollup } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { firstFiles, pageNames, type Edition } from '../page/edition.ts';
import { findOutside } from './inline.ts';
import { withPolicy } from './policy.ts';

/** The Vite plugins: one round trip less for styles, and in the presenter's edition everything in one file. */
export function seal({ edition }: { edition: Edition }): PluginOption[] {
  // In the public edition only the sheets of the pages: those of a script that is loaded on demand come with it.
  const inlinePattern = edition === 'presenter' ? [] : [`{fonts,${pageNames.join(',')}}-*.css`];
  return [
    viteSingleFile({ useRecommendedBuildConfig: false, inlinePattern }),
    {
      name: 'deck:seal',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler: (_, bundle) => sealPages(bundle, edition),
      },
    },
  ];
}

/** Sheets are built beside the pages that they will stand in, so that the addresses in them are right there. */
export function placeOfAsset({ names }: { readonly names: readonly string[] }): string {
  const isSheet = names.some((name) => name.endsWith('.css'));
  return isSheet ? '[name]-[hash][extname]' : 'assets/[name]-[hash][extname]';
}

function sealPages(bundle: Rollup.OutputBundle, edition: Edition): void {
  for (const page of Object.values(bundle)) {
    if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
    // What was a link keeps the attributes of one, which a style element does not have.
    const html = page.source.toString().replaceAll('<style rel="stylesheet" crossorigin>', '<style>');
    page.source = withPolicy(edition === 'presenter' ? inOneFile(page.fileName, html) : html, edition);
    if (page.fileName === firstFiles.public) page.fileName = firstFiles[edition];
  }
  if (edition === 'presenter') dropInlined(bundle);
}

function inOneFile(name: string, page: string): string {
  const outside = findOutside(page);
  if (outside.length === 0) return page;
  throw new Error(`${name} must be a single file, but needs ${outside.join(', ')}. Put that into the page.`);
}

/** Fonts are in the pages now. */
function dropInlined(bundle: Rollup.OutputBundle): void {
  for (const [key, { fileName }] of Object.entries(bundle)) {
    if (fileName.endsWith('.woff2')) delete bundle[key];
  }
}
