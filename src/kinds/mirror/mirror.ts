import type { PictureOf } from '../schemas.ts';
import type { Column } from '../parts.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../../markup/html.ts';
import { items, prospect } from '../drawing.ts';

/** What each side showed, face to face, and what they look for together. */
export function renderMirror(
  { left, right, next, fields, outward }: PictureOf<'mirror'>,
  { delegations }: Context,
): Html {
  const { sides } = delegations;
  const half = (side: 'left' | 'right', column: Column): Html =>
    html`<div class="half ${side}"><h3>${bilingual(sides[side].name)}</h3><div${stepClass(column.step, 'body')}><p class="label">${bilingual(column.label)}</p>${items(column.items)}</div></div>`;
  return html`<div class="halves">${half('left', left)}
${half('right', right)}</div>
<div class="meeting"><div${stepClass(next.step, 'body')}>${prospect({ ...next, step: 0 })}${fields.length > 0 && items(fields)}</div></div>
${outward && html`<div class="outward">${prospect(outward)}</div>`}`;
}
