/** A digest as a small picture: the sides left and right, what is shared between them, what comes next below. */
import type { Deck } from '../../deck/deck.ts';
import type { Text } from '../../text/language.ts';
import { bilingual } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { verbPill } from '../../kinds/drawing.ts';
import type { Digest, Point } from '../../kinds/digest.ts';

/** The small picture of a digest. */
export function renderDigest({ left, shared, right, next }: Digest, { delegations }: Deck): Html {
  const columns = [
    ['left', delegations.sides.left.name, left],
    ['shared', interfaceText.bothSides, shared],
    ['right', delegations.sides.right.name, right],
  ] as const;
  const filled = columns.filter(([, , points]) => points.length > 0);
  const sided = filled.some(([side]) => side !== 'shared');
  return html`<div class="digest" hidden>
${
  filled.length > 0 &&
  html`<div class="columns of-${filled.length}${sided && ' sided'}">${filled.map(([side, name, points]) => renderColumn(side, sided ? name : undefined, points))}</div>\n`
}${next.map((prospects) => renderProspects(prospects))}</div>`;
}

function renderColumn(side: string, name: Text | undefined, points: readonly Point[]): Html {
  return html`<div class="column ${side}">${name && html`<p class="bold of">${bilingual(name)}</p>`}<ul>${points.map(({ label }) => html`<li>${bilingual(label)}</li>`)}</ul></div>`;
}

function renderProspects({ points, verbs }: Digest['next'][number]): Html {
  return html`<div class="prospects"><span class="verbs">${verbs.map(verbPill)}</span><ul>${points.map(({ label }) => html`<li>${bilingual(label)}</li>`)}</ul></div>\n`;
}
