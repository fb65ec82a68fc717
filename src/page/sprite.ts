/** The drawings of the project in the page, for pictures to use by name. */
import { html, unsafe, type Html } from '../markup/html.ts';

/** The drawings by name, each the content of an SVG `symbol` with a 48 × 48 view box. */
export function renderSprite(icons: ReadonlyMap<string, string>): Html {
  // The drawings are files of this project, read at build time; nothing of them comes from a deck's data.
  return html`<svg class="sprite" aria-hidden="true">${[...icons].map(
    ([name, content]) => html`<symbol id="icon-${name}" viewBox="0 0 48 48">${unsafe(content)}</symbol>`,
  )}</svg>`;
}
