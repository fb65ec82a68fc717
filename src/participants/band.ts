/** The band under the diagram while it is explored: what was chosen, and until then the kinds. It takes entries from the list. */
import { bilingual, inOtherLanguage, inPieces } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { inEach, isSame, languages, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { exploreText } from '../text/words/explore-text.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import type { BodyKind, Delegations, Side } from './delegations.ts';
import { fillIn, phrase } from './labels.ts';
import { membersOf } from './layout/rows.ts';
import { glyph, markIcon } from './marks.ts';
import { slots } from './slots.ts';

const sides: readonly Side[] = ['left', 'right'];

/** The band of one slide's diagram: heads of which one is shown, and beside it one of three lists. */
export function renderBand(delegations: Delegations, measure: MeasureText): Html {
  const { kinds } = delegations;
  return html`<div class="explore-band scripted" role="region" tabindex="-1">
<div class="head" data-for="start">${head(html`<span class="name bold">${bilingual(exploreText.choose)}</span>`, html`<span class="why">${inPieces(exploreText.chooseWhy)}</span><span class="unknown" hidden>${bilingual(interfaceText.unknownBody)}</span>`)}</div>
${kinds.map((kind) => renderKindHead(kind, delegations))}${sides.map((side) => renderSideHead(side, delegations))}<div class="head" data-for="found">${head(
    html`<span class="name bold">${slots(exploreText.foundCount)}</span>`,
    html`<span class="words">${slots(exploreText.foundWords)}</span>${counts(
      sides.map((side) => ({ side, slot: side })),
      delegations,
      html`<span class="fact people">${slots(exploreText.foundPeople)}</span>`,
    )}`,
  )}</div>
<div class="head" data-for="none">${head(html`<span class="name bold">${slots(exploreText.notFound)}</span>`, html``)}</div>
<div class="head" data-for="one"></div>
<div class="list kinds${manyLines(delegations, measure)}">${sides.map((side) => renderKinds(side, delegations))}</div>
<div class="list rows"><button type="button" class="row">${glyph('arrow')}</button></div>
<div class="list one"></div>
<div class="list none"><button type="button" class="way clear">${glyph('close')}${bilingual(exploreText.clearFind)}</button></div>
<div class="pager" hidden><button type="button" class="back">${glyph('previous')}<span class="unseen">${bilingual(interfaceText.toPrevious)}</span></button><span class="of">${slots(exploreText.page)}</span><button type="button" class="on">${glyph('next')}<span class="unseen">${bilingual(interfaceText.toNext)}</span></button></div>
</div>`;
}

function head(name: Html, under: Html): Html {
  return html`<span class="who"><span class="title">${name}</span>${under}</span>`;
}

function renderKindHead(kind: BodyKind, delegations: Delegations): Html {
  const bodiesOf = (side: Side): number =>
    delegations.bodies.filter((body) => body.kind === kind.id && body.side === side).length;
  const told = phrase(
    kind.label,
    ...sides.map((side) =>
      joined(delegations.sides[side].name, fillIn(exploreText.sideCount, bodiesOf(side))),
    ),
  );
  return html`<div class="head ${sides.filter((side) => bodiesOf(side) > 0).join(' ')}" data-for="kind ${kind.id}">${head(
    html`${markIcon(kind)}<span class="name bold">${bilingual(kind.label)}</span>`,
    html`${!isSame(kind.label) && html`<span class="second">${inOtherLanguage(kind.label)}</span>`}${counts(
      sides.map((side) => ({ side, slot: bodiesOf(side) })),
      delegations,
    )}<span class="note">${bilingual(delegations.kindsNote)}</span>`,
  )}<p class="told" hidden>${bilingual(told)}</p></div>\n`;
}

function renderSideHead(side: Side, delegations: Delegations): Html {
  const { name, delegation } = delegations.sides[side];
  const count = fillIn(
    interfaceText.bodiesCounted,
    delegations.bodies.filter((body) => body.side === side).length,
  );
  return html`<div class="head ${side}" data-for="side ${side}">${head(
    html`<span class="name bold">${bilingual(delegation)}</span>`,
    html`${!isSame(delegation) && html`<span class="second">${inOtherLanguage(delegation)}</span>`}<span class="facts-line"><span class="fact">${bilingual(count)}</span></span>`,
  )}<p class="told" hidden>${bilingual(phrase(name, count))}</p></div>\n`;
}

/** How many stand on each side; a script fills what has no number yet. */
function counts(
  list: ReadonlyArray<{ readonly side: Side; readonly slot: number | string }>,
  delegations: Delegations,
  more?: Html,
): Html {
  return html`<span class="facts-line">${list.map(
    ({ side, slot }) =>
      html`<span class="fact"><span class="side-name bold ${side}">${bilingual(delegations.sides[side].name)}</span> ${typeof slot === 'number' ? bilingual(fillIn(exploreText.sideCount, slot)) : slots(inEach((language) => exploreText.sideCount[language].replace('#', `{${slot}}`)))}</span>`,
  )}${more}</span>`;
}

/** The kinds of a side as buttons. */
function renderKinds(side: Side, delegations: Delegations): Html {
  return html`<p class="side-name bold ${side}">${bilingual(delegations.sides[side].name)}</p><div class="buttons ${side}">${membersOf(
    delegations,
    side,
  ).map(
    ({ kind, bodies }) =>
      html`<button type="button" class="kind ${side}" data-to="kind ${kind.id}">${markIcon(kind)}${bilingual(kind.label)} <span class="number">${bodies.length}</span></button> `,
  )}</div>`;
}

/** The class of kinds that take more than a line a side. */
function manyLines(delegations: Delegations, measure: MeasureText): string {
  const lines = (side: Side): number =>
    Math.max(
      ...languages.map((language) => {
        const width = membersOf(delegations, side).reduce(
          (sum, { kind, bodies }) =>
            sum + measure(`${kind.label[language]} ${bodies.length}`, 700) * 32 + 110,
          0,
        );
        return Math.ceil(width / 1040);
      }),
    );
  return lines('left') + lines('right') > 2 ? ' many' : '';
}

function joined(one: Text, other: Text): Text {
  return inEach((language) => `${one[language]} ${other[language]}`);
}
