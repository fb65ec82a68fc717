import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, inPieces, stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';

/** A strip of facts, read from left to right. */
export function renderFacts({ facts }: PictureOf<'facts'>): Html {
  return html`<dl class="strip">
${facts.map(
  ({ label, value, note, step }) =>
    html`<div${stepClass(step, 'fact')}><dt>${both(label)}</dt><dd><span class="value">${inPieces(value)}</span>${note && html`<span class="note">${both(note)}</span>`}</dd></div>\n`,
)}</dl>`;
}
