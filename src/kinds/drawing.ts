/** The pieces that several kinds of slide are drawn with. Positions are the sheets' matter: `.at` with --x, --y, --w, --h. */
import { bilingual, stepClass } from '../markup/bilingual.ts';
import { html, type Content, type Html } from '../markup/html.ts';
import type { Text } from '../text/language.ts';
import type { Context } from './context.ts';
import type { Exchange, Verb } from './parts.ts';

/**
 * The drawn layer of a picture, in the slide's own coordinates, from edge to edge and from y 250 to 1010. It is named
 * by the picture's description, which the page writes. Without a sheet it is lines, and no black ground.
 */
export function threads({ slide }: Context, content: Content): Html {
  return html`<svg class="threads" viewBox="0 250 1920 760" role="img" aria-labelledby="${slide.id}-described" fill="none" stroke="currentColor">${content}</svg>\n`;
}

/** A drawing from the page's sprite. */
export function icon(name: string): Html {
  return html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}

/** A drawing within the drawn layer, around its middle. */
export function drawnIcon(name: string, x: number, y: number, size: number): Html {
  return html`<use class="drawn-icon" href="#icon-${name}" x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}"/>`;
}

/** The pill that carries the verb of the source, its outline as firm as the verb. */
export function verbPill({ firmness, words }: Verb): Html {
  return html`<span class="verb" data-firmness="${firmness}">${bilingual(words)}</span>`;
}

/** A label with its smaller line. */
export function labelled(
  { label, note }: { readonly label: Text; readonly note?: Text | undefined },
  write: (text: Text) => Html = bilingual,
): Html {
  return html`<span class="label">${write(label)}</span>${note && html`<span class="note">${write(note)}</span>`}`;
}

/** What both sides exchanged: its label and the beads that sit on the double thread. */
export function beads({ label, beads: list }: Exchange, { marked }: Context): Html {
  return html`<div class="exchange"><p class="exchanged medium">${bilingual(label)}</p><ul>${list.map((bead) => html`<li class="bead medium">${marked(bead)}</li>`)}</ul></div>\n`;
}

/** A group of the drawn layer that appears at a step. */
export function drawnAt(step: number, content: Content, ...classes: readonly string[]): Html {
  return html`<g${stepClass(step, ...classes)}>${content}</g>`;
}
