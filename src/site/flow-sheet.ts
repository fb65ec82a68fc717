/** The sheet of pictures that flow, written for each place where they do. */
import type { Plugin } from 'vite';

const FLOW = /\/styles\/flow\.css(?:\?|$)/u;

/** Puts the rules of `flow.css` where they hold: each is written once by hand. */
export function flowSheet(): Plugin {
  return {
    name: 'deck:flow',
    enforce: 'pre',
    transform: (code, id) => (FLOW.test(id) ? writeForPlaces(code) : undefined),
  };
}

/**
 * Rules for any picture as rules for the article: below a width, and at any where the root says `data-flow`; and for a brief,
 * which shows tables as text; charts it shows as they are drawn.
 */
function writeForPlaces(rules: string): string {
  return `@media screen and (width < 56em) {
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
