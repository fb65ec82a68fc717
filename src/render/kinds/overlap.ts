import type { PictureOf } from '../../model/slide-kinds.ts';
import type { Column } from '../../model/slide-parts.ts';
import { both, stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { items } from './parts.ts';

/** Two sets and what they share. */
export function renderOverlap({ tw, both: shared, eu }: PictureOf<'overlap'>): Html {
  return html`<div class="sets">${set(tw, 'tw')}${set(shared, 'both')}${set(eu, 'eu')}</div>`;
}

function set(column: Column, side: string): Html {
  return html`<div class="set ${side}"><h3>${both(column.label)}</h3><div${stepClass(column.step, 'body')}>${items(column.items)}</div></div>\n`;
}
