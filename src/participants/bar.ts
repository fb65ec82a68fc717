/** The bar over the diagram while it is explored: a search, the kinds, the switch to the table, and the way out. A script brings it to life. */
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { exploreText } from '../text/words/explore-text.ts';
import type { BodyKind, Delegations } from './delegations.ts';
import { glyph, markIcon } from './marks.ts';
import { slots } from './slots.ts';

/** The bar of one slide's diagram. */
export function renderBar({ kinds, bodies }: Delegations, slideId: string): Html {
  const name = `${slideId}-tools`;
  const icons = kinds.filter(({ shape }, index) => kinds.findIndex((kind) => kind.shape === shape) === index);
  return html`<div class="d-explore-bar scripted" role="toolbar" aria-labelledby="${name}">
    <span class="unseen" id="${name}">${bilingual(exploreText.tools)}</span>
<label class="d-find">${glyph('search')}<span class="d-caption">${bilingual(exploreText.find)}</span>
  <input type="search" placeholder=" " autocomplete="off" spellcheck="false" enterkeyhint="search">
  <span class="d-matches bold" aria-hidden="true" hidden>
  ${slots(exploreText.foundOf, { all: bodies.length })}</span></label><button type="button" class="d-clear" hidden>
  ${glyph('close')}<span class="unseen">${bilingual(exploreText.clearFind)}</span></button>
<button type="button" class="d-kinds"><span class="d-all">${icons
    .filter((_, index) => index % 2 === 0)
    .slice(0, 2)
    .map(markIcon)}${bilingual(exploreText.kinds)}</span>${kinds.map((kind) => renderChosen(kind))}</button>
<button type="button" class="d-tabular" aria-pressed="false">${bilingual(exploreText.table)}</button>
<button type="button" class="d-done bold">${glyph('close')}${bilingual(exploreText.done)}</button>
</div>`;
}

/** What the button of the kinds says while one is chosen. */
function renderChosen(kind: BodyKind): Html {
  return html`<span class="d-one" data-kind="${kind.id}" hidden>${markIcon(kind)}${bilingual(kind.label)}${glyph('close')}</span>`;
}
