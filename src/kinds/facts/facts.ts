import type { PictureOf } from '../schemas.ts';
import { bilingual, inPieces, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';

/** A strip of facts, read from left to right. */
export function renderFacts({ facts }: PictureOf<'facts'>): Html {
  return html`<dl class="strip">
${facts.map(
  ({ label, value, note, step }) =>
    html`<div${stepClass(step, 'fact')}><dt>${bilingual(label)}</dt><dd><span class="value">${inPieces(value)}</span>${note && html`<span class="note">${bilingual(note)}</span>`}</dd></div>\n`,
)}</dl>`;
}
