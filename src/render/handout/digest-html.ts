/** A digest as a small picture: Taiwan left, the EU right, what is shared between them, what comes next below. */
import type { Deck } from '../../model/deck.ts';
import type { Text } from '../../model/language.ts';
import { both } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';
import { verbTag } from '../kinds/parts.ts';
import type { Digest, Point, Prospects } from './digest.ts';

/** The small picture of a digest. */
export function renderDigest({ tw, both: shared, eu, next }: Digest, { delegations }: Deck): Html {
  const columns = [
    ['tw', delegations.sides.tw.name, tw],
    ['both', interfaceText.bothSides, shared],
    ['eu', delegations.sides.eu.name, eu],
  ] as const;
  const filled = columns.filter(([, , points]) => points.length > 0);
  const sided = filled.some(([side]) => side !== 'both');
  return html`<div class="digest">
${
  filled.length > 0 &&
  html`<div class="columns of-${filled.length}${sided && ' sided'}">${filled.map(([side, name, points]) => renderColumn(side, sided ? name : undefined, points))}</div>\n`
}${next.map((prospects) => renderProspects(prospects))}</div>`;
}

/** Points as a list, with their smaller lines; a dash where there are none. */
export function renderPoints(points: readonly Point[]): Html {
  if (points.length === 0) return html`<span class="none">–</span>`;
  return html`<ul>${points.map(({ label, note }) => html`<li>${both(label)}${note && html`<span class="small">${both(note)}</span>`}</li>`)}</ul>`;
}

function renderColumn(side: string, name: Text | undefined, points: readonly Point[]): Html {
  return html`<div class="column ${side}">${name && html`<p class="bold of">${both(name)}</p>`}<ul>${points.map(({ label }) => html`<li>${both(label)}</li>`)}</ul></div>`;
}

function renderProspects({ points, ...verb }: Prospects): Html {
  return html`<div class="prospects">${verbTag(verb)}<ul>${points.map(({ label }) => html`<li>${both(label)}</li>`)}</ul></div>\n`;
}
