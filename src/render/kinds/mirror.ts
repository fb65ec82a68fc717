import type { PictureOf } from '../../model/slide-kinds.ts';
import type { Column } from '../../model/slide-parts.ts';
import { both, stepClass } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../html.ts';
import { items, prospect } from './parts.ts';

/** What each side showed, face to face, and what they look for together. */
export function renderMirror(
  { tw, eu, next, fields, outward }: PictureOf<'mirror'>,
  { deck }: Context,
): Html {
  const { sides } = deck.delegations;
  const half = (side: 'tw' | 'eu', column: Column): Html =>
    html`<div class="half ${side}"><h3>${both(sides[side].name)}</h3><div${stepClass(column.step, 'body')}><p class="label">${both(column.label)}</p>${items(column.items)}</div></div>`;
  return html`<div class="halves">${half('tw', tw)}
${half('eu', eu)}</div>
<div class="meeting"><div${stepClass(next.step, 'body')}>${prospect({ ...next, step: 0 })}${fields.length > 0 && items(fields)}</div></div>
${outward && html`<div class="outward">${prospect(outward)}</div>`}`;
}
