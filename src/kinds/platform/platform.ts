import type { PictureOf } from '../schemas.ts';
import type { Part } from '../parts.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../../markup/html.ts';
import { items, labelled, prospect } from '../drawing.ts';

/** Two sides whose arrows meet in one platform. */
export function renderPlatform(
  { platform, left, right, next, fields }: PictureOf<'platform'>,
  { delegations }: Context,
): Html {
  const { sides } = delegations;
  const arrow = (
    side: 'left' | 'right',
    parts: readonly Part[],
  ): Html => html`<div class="arrow ${side}"><h3>${bilingual(sides[side].name)}</h3><ul>
${parts.map((part) => html`<li${stepClass(part.step)}>${labelled(part)}</li>\n`)}</ul></div>`;
  return html`<div class="arrows">${arrow('left', left)}
<div class="platform"><div${stepClass(platform.step, 'body')}>${labelled(platform)}</div></div>
${arrow('right', right)}</div>
<div${stepClass(next.step, 'work')}>${prospect({ ...next, step: 0 })}${items(fields)}</div>`;
}
