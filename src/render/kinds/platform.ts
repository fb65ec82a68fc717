import type { PictureOf } from '../../model/slide-kinds.ts';
import type { Part } from '../../model/slide-parts.ts';
import { both, stepClass } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../html.ts';
import { items, labelled, prospect } from './parts.ts';

/** Two sides whose arrows meet in one platform. */
export function renderPlatform(
  { platform, tw, eu, next, fields }: PictureOf<'platform'>,
  { deck }: Context,
): Html {
  const { sides } = deck.delegations;
  const arrow = (
    side: 'tw' | 'eu',
    parts: readonly Part[],
  ): Html => html`<div class="arrow ${side}"><h3>${both(sides[side].name)}</h3><ul>
${parts.map((part) => html`<li${stepClass(part.step)}>${labelled(part)}</li>\n`)}</ul></div>`;
  return html`<div class="arrows">${arrow('tw', tw)}
<div class="platform"><div${stepClass(platform.step, 'body')}>${labelled(platform)}</div></div>
${arrow('eu', eu)}</div>
<div${stepClass(next.step, 'work')}>${prospect({ ...next, step: 0 })}${items(fields)}</div>`;
}
