/** The band under the diagram while it is explored: what was chosen, and until then the kinds. It takes entries from the list. */
import { bilingual, inPieces } from '../markup/bilingual.ts';
import { html, type Content, type Html } from '../markup/html.ts';
import { inEach, isSame, languages, languageTags, plain, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { exploreText } from '../text/words/explore-text.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import type { BodyKind, Delegations, Side } from './delegations.ts';
import { renderHead } from './head.ts';
import { fillIn, phrase } from './labels.ts';
import { membersOf } from './layout/rows.ts';
import { band } from './layout/sizes.ts';
import { glyph, markIcon } from './marks.ts';
import { slots } from './slots.ts';

const sides: readonly Side[] = ['left', 'right'];

/** The band of one slide's diagram: heads of which one is shown, and beside it one of the lists. */
export function renderBand(delegations: Delegations, measure: MeasureText): Html {
  const { kinds } = delegations;
  return html`<div class="d-explore-band scripted" role="group" tabindex="-1">
<div class="d-head" data-for="start">${plainHead(
    bilingual(exploreText.choose),
    html`<span class="d-why">
  ${inPieces(exploreText.chooseWhy)}</span><span class="d-unknown" hidden>
  ${bilingual(interfaceText.unknownBody)}</span>`,
  )}</div>
${kinds.map((kind) => renderKindHead(kind, delegations, measure))}
  ${sides.map((side) => renderSideHead(side, delegations, measure))}${renderFoundHead(delegations)}
<div class="d-head" data-for="none">${plainHead(slots(exploreText.notFound), html``)}</div>
<div class="d-head" data-for="one"></div>
${renderKinds(delegations, measure)}
<div class="d-list d-rows"><button type="button" class="d-row">${glyph('arrow')}</button></div>
<div class="d-list d-one"></div>
<div class="d-list d-none"><button type="button" class="d-way d-clear">${glyph('close')}${bilingual(exploreText.clearFind)}</button></div>
<div class="d-pager" hidden><button type="button" class="d-back">${glyph('previous')}<span class="unseen">
  ${bilingual(interfaceText.toPrevious)}</span></button><span class="d-of">${slots(exploreText.page)}</span>
  <button type="button" class="d-on">${glyph('next')}<span class="unseen">
  ${bilingual(interfaceText.toNext)}</span></button></div>
</div>`;
}

function renderKindHead(kind: BodyKind, delegations: Delegations, measure: MeasureText): Html {
  const counted = sides.map((side) => ({
    side,
    count: delegations.bodies.filter((body) => body.kind === kind.id && body.side === side).length,
  }));
  const nameOf = (side: Side): Text => delegations.sides[side].name;
  const told = phrase(
    kind.label,
    ...counted.map(({ side, count }) =>
      inEach((language) => `${nameOf(side)[language]} ${countOf(count)[language]}`),
    ),
  );
  return html`<div class="d-head ${counted
    .filter(({ count }) => count > 0)
    .map(({ side }) => side)
    .join(' ')}" data-for="kind ${kind.id}">${renderHead(band.headOfList, measure, (language, other) => ({
    kind,
    name: kind.label[language],
    second: isSame(kind.label) ? undefined : kind.label[other],
    facts: counted.map(({ side, count }) =>
      sideCount(side, nameOf(side)[language], countOf(count)[language]),
    ),
    last: plain(delegations.kindsNote[language]),
  }))}<p class="d-told" hidden>${bilingual(told)}</p></div>\n`;
}

function renderSideHead(side: Side, delegations: Delegations, measure: MeasureText): Html {
  const { name, delegation } = delegations.sides[side];
  const count = delegations.bodies.filter((body) => body.side === side).length;
  const words = fillIn(interfaceText.bodiesCounted, count);
  return html`<div class="d-head ${side}" data-for="side ${side}">${renderHead(
    band.headOfList,
    measure,
    (language, other) => ({
      name: delegation[language],
      second: isSame(delegation) ? undefined : delegation[other],
      facts: [],
      last: words[language],
    }),
  )}<p class="d-told" hidden>${bilingual(phrase(name, words))}</p></div>\n`;
}

/** A search has no numbers yet: a script fills them in. */
function renderFoundHead({ sides: named }: Delegations): Html {
  const sideSlot = (side: Side): Html =>
    html`<span class="d-fact">${sideCount(
      side,
      bilingual(named[side].name),
      slots(inEach((language) => exploreText.sideCount[language].replace('#', `{${side}}`))),
    )}</span>`;
  return html`<div class="d-head" data-for="found">${plainHead(
    slots(exploreText.foundCount),
    html`<span class="d-words">${slots(exploreText.foundWords)}</span><span class="d-facts-line">${sides.map(sideSlot)}
      <span class="d-fact d-people">${slots(exploreText.foundPeople)}</span></span>`,
  )}</div>`;
}

function plainHead(name: Html, under: Html): Html {
  return html`<span class="d-who"><span class="d-title"><span class="d-name bold">${name}</span></span>${under}</span>`;
}

function sideCount(side: Side, name: Content, count: Content): Html {
  return html`<span class="d-side-name bold ${side}">${name}</span> ${count}`;
}

function countOf(count: number): Text {
  return fillIn(exploreText.sideCount, count);
}

/**
 * The kinds of each side as buttons, once a language: where they take more lines than there are sides, they are set
 * closer; where they take many, one side is shown at a time.
 */
function renderKinds(delegations: Delegations, measure: MeasureText): Html {
  return html`<div class="d-list d-kinds">${languages.map((language) => {
    const listed = sides.map((side) => ({ side, members: membersOf(delegations, side) }));
    const room =
      band.kind.room -
      Math.max(...sides.map((side) => measure(delegations.sides[side].name[language], 700))) * band.line.size;
    const lines = listed.map(({ members }) => {
      const widths = members.map(
        ({ kind, bodies }) =>
          (measure(kind.label[language], 500) + measure(String(bodies.length), 700)) * band.kind.size +
          band.kind.beside,
      );
      return Math.ceil((widths.reduce((sum, width) => sum + width, 0) - band.kind.gap) / room);
    });
    const all = lines.reduce((sum, count) => sum + count, 0);
    return html`<div class="in-${language}${all > sides.length && ' d-close'}" lang="${languageTags[language]}">${listed.map(
      ({ side, members }, index) =>
        html`<div class="d-of-side" data-side="${side}" data-rows="${lines[index]}"><p class="d-side-name bold ${side}">
          ${delegations.sides[side].name[language]}</p><div class="d-buttons ${side}">${members.map(
            ({ kind, bodies }) =>
              html`<button type="button" class="d-kind ${side}" data-to="kind ${kind.id}">${markIcon(kind)}
              ${kind.label[language]} <span class="d-number">${bodies.length}</span></button> `,
          )}</div></div>`,
    )}</div>`;
  })}</div>`;
}
