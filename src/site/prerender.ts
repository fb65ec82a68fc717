/** Puts a deck into its pages: the text in both languages, its fonts, and the script that runs before the first paint. */
import { join, relative, sep } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { languageTags } from '../text/language.ts';
import { placeImages } from './images/place-images.ts';
import { flowSheet } from './flow-sheet.ts';
import type { CompiledPages } from './compile.ts';
import type { PreparedPages } from './prepare-pages.ts';
import { readText, withLineEnds } from './read-text.ts';

/** The scripts that stand in the head of each page, from `src/browser`. */
const HEAD_SCRIPTS: Readonly<Record<keyof CompiledPages, readonly string[]>> = {
  index: ['saved-page', 'boot', 'follow-language'],
  handout: ['handout', 'follow-language'],
  accessibility: ['accessibility', 'follow-language'],
};

/** The Vite plugins. `prepare` is asked once for every page that is built or served; its pictures stand beside it or within it. */
export function prerender(
  root: string,
  prepare: () => Promise<PreparedPages>,
  images: 'beside' | 'within',
): Plugin[] {
  let prepared: Promise<PreparedPages>;
  return [
    flowSheet(),
    {
      name: 'deck:head',
      transformIndexHtml: {
        order: 'pre',
        async handler(template, { path }) {
          prepared = prepare();
          const pages = await prepared;
          const name = pageName(path);
          const fontSheet = relative(root, pages.fontSheets[name]).split(sep).join('/');
          const scripts = await Promise.all(HEAD_SCRIPTS[name].map((script) => headScript(root, script)));
          const icon = encodeURIComponent(readText(join(root, 'assets/favicon.svg')).trim());
          const head = `${pages[name].head}\n<link rel="icon" href="data:image/svg+xml,${icon}">\n${scripts.map((script) => `<script>${script}</script>\n`).join('')}<link rel="stylesheet" href="/${fontSheet}">`;
          return withLineEnds(template)
            .replace(
              '<html>',
              `<html lang="${languageTags[pages.languages[0]]}" data-languages="${pages.languages.map((language) => `${language}:${languageTags[language]}`).join(' ')}">`,
            )
            .replace('<!--head-->', () => head);
        },
      },
    },
    {
      name: 'deck:body',
      transformIndexHtml: {
        // After Vite has read the page: there is nothing for it to find in all these slides.
        order: 'post',
        async handler(template, { path }) {
          const pages = await prepared;
          const { body } = pages[pageName(path)];
          return template.replace('<!--body-->', () => placeImages(body, pages.images, images));
        },
      },
    },
  ];
}

function pageName(path: string): keyof CompiledPages {
  if (path.endsWith('/handout.html')) return 'handout';
  return path.endsWith('/accessibility.html') ? 'accessibility' : 'index';
}

/** A script that runs before anything is painted. It stands in the page itself. */
async function headScript(root: string, name: string): Promise<string> {
  const file = join(root, `src/browser/${name}.ts`);
  const { code } = await transformWithOxc(readText(file), file, {
    lang: 'ts',
    sourcemap: false,
  });
  return code.replace(/\s*export\s*\{\s*\};?/u, '').trim();
}
