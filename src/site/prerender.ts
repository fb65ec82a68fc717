/** Puts a deck into its pages: the text in both languages, its fonts, and the script that runs before the first paint. */
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { languageTags } from '../text/language.ts';
import { flowSheet } from './flow-sheet.ts';
import type { CompiledPages } from './compile.ts';
import type { PreparedPages } from './prepare-pages.ts';
import { readText, withLineEnds } from './read-text.ts';

/** The Vite plugins. `prepare` is asked once for every page that is built or served. */
export function prerender(root: string, prepare: () => Promise<PreparedPages>): Plugin[] {
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
          const icon = encodeURIComponent(readText(join(root, 'assets/favicon.svg')).trim());
          const head = [
            pages[name].head,
            `<link rel="icon" href="data:image/svg+xml,${icon}">`,
            `<script>${pages.headScripts[name]}</script>`,
            `<link rel="stylesheet" href="/${fontSheet}">`,
          ].join('\n');
          return withLineEnds(template)
            .replace(
              '<html>',
              `<html lang="${languageTags[pages.languages[0]]}" data-languages="${pages.languages.join(' ')}">`,
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
          return template.replace('<!--body-->', () => pages[pageName(path)].body);
        },
      },
    },
  ];
}

function pageName(path: string): keyof CompiledPages {
  if (path.endsWith('/handout.html')) return 'handout';
  return path.endsWith('/accessibility.html') ? 'accessibility' : 'index';
}
