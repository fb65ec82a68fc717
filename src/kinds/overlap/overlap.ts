import type { PictureOf } from '../schemas.ts';
import type { Column } from '../parts.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { items } from '../drawing.ts';

/** Two sets and what they share. */
export function renderOverlap({ left, shared, right }: PictureOf<'overlap'>): Html {
  return html`<div class="sets">${set(left, 'left')}${set(shared, 'shared')}${set(right, 'right')}</div>`;
}

function set(column: Column, side: string): Html {
  return html`<div class="set ${side}"><h3>${bilingual(column.label)}</h3><div${stepClass(column.step, 'body')}>${items(column.items)}</div></div>\n`;
}
