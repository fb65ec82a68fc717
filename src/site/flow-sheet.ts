/** The sheet of pictures that flow, written for each place where they do. */
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { readText } from './read-text.ts';

const FLOW = /\/styles\/flow\.css(?:\?|$)/u;
const IMPORT = /@import '([^']+)';/gu;
const LINK = /<link rel="stylesheet"(?=[^>]* href="[^"]*flow-)/u;
const NARROW = 'width < 56em';

/** Puts the rules of `flow.css` where they hold: each is written once by hand. */
export function flowSheet(): Plugin {
  return {
    name: 'deck:flow',
    enforce: 'pre',
    transform(code, id) {
      if (!FLOW.test(id)) return undefined;
      // Within the rules of a place an import would count for nothing.
      const rules = code.replaceAll(IMPORT, (_, name: string) => {
        const file = join(dirname(id), name);
        this.addWatchFile(file);
        return readText(file);
      });
      return writeForPlaces(rules);
    },
  };
}

/** Lets the first picture of wide windows not wait for the sheet: `main.ts` makes it one for all widths. */
export const linkFlowSheet: Plugin = {
  name: 'deck:flow-link',
  transformIndexHtml: {
    order: 'post',
    handler: (page, { path }) =>
      path.endsWith('/index.html')
        ? page.replace(LINK, `$& media="screen and (${NARROW.replace('<', '&lt;')})"`)
        : page,
  },
};

/**
 * Rules for any picture as rules for the article: below a width, and at any where the root says `data-flow`; and for a brief,
 * which shows tables as text; charts it shows as they are drawn.
 */
function writeForPlaces(rules: string): string {
  return `@media screen and (${NARROW}) {
:root:not([data-view='deck']) .slides {
${rules}
}
}
:root[data-flow]:not([data-view='deck']) .slides {
${rules}
}
.shown:has(.b-drawing ~ table):not(:has(.b-data, .b-bar)) {
${rules}
}
`;
}
