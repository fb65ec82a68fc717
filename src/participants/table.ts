/** The participating bodies as a table: the same data as the diagram, for readers, screen readers and paper. */
import type { Body, Delegations, Side } from './delegations.ts';
import { bilingual, inOtherLanguage } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { fullName, peopleOf, rolesOf } from './names.ts';

/** A row for each line between two people; nothing where there is none. */
export function renderRelationsTable({ people, relations }: Delegations): Html {
  if (relations.length === 0) return html``;
  const name = (id: string): Html =>
    html`${people.filter((person) => person.id === id).map((person) => bilingual(person.name))}`;
  const heads = [
    interfaceText.people,
    interfaceText.whatTheyDid,
    interfaceText.withWhom,
    ...(relations.some(({ source }) => source) ? [interfaceText.paragraph] : []),
  ];
  return html`<table class="d-participants d-relations">
<caption class="bold">${bilingual(interfaceText.relations)}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${bilingual(head)}</th>`)}</tr></thead>
<tbody>
${relations.map(
  ({ between: [one, two], label, source }) =>
    html`<tr><th scope="row">${name(one)}</th><td>${bilingual(label)}</td><td>${name(two)}</td>${heads.length > 3 && html`<td>${source}</td>`}</tr>\n`,
)}</tbody>
</table>`;
}

/** A group of rows for each delegation; a row for each body, in the order of the diagram. `captionId` lets others be named by it. */
export function renderParticipantsTable(delegations: Delegations, captionId?: string): Html {
  const heads = [
    interfaceText.kind,
    interfaceText.body,
    interfaceText.people,
    ...(isCited(delegations) ? [interfaceText.paragraph] : []),
  ];
  return html`<table class="d-participants">
<caption${attributes({ id: captionId, class: 'bold' })}>${bilingual(interfaceText.allBodies)}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${bilingual(head)}</th>`)}</tr></thead>
${(['left', 'right'] as const).map((side) => renderDelegation(side, delegations, heads.length))}</table>`;
}

function renderDelegation(side: Side, delegations: Delegations, columns: number): Html {
  const { bodies, kinds, sides } = delegations;
  const ordered = kinds.flatMap((kind) =>
    bodies.filter((body) => body.side === side && body.kind === kind.id),
  );
  return html`<tbody class="${side}">
<tr class="d-delegation"><th scope="rowgroup" colspan="${columns}">${bilingual(sides[side].delegation)}<span class="d-number">${ordered.length}</span></th></tr>
${ordered.map((body) => renderRow(body, delegations))}</tbody>
`;
}

function renderRow(body: Body, delegations: Delegations): Html {
  const kind = delegations.kinds.find(({ id }) => id === body.kind);
  return html`<tr data-key="body ${body.id}"><td>${kind && bilingual(kind.label)}</td><th scope="row">
    ${bilingual(fullName(body))}<span class="d-second">${inOtherLanguage(fullName(body))}</span></th><td>${peopleOf(
      body,
      delegations,
    ).map(
      (person) =>
        html`<p>${bilingual(person.name)}<span class="d-fact">${bilingual(person.title)}</span><span class="d-fact">${rolesOf(
          person,
        ).map(
          ({ role, source }, index) =>
            html`${index > 0 && html`<span class="d-sep">·</span><wbr>`}${bilingual(role)}${source && html`<span class="d-cite">${source}</span>`}`,
        )}</span></p>`,
    )}</td>${isCited(delegations) && html`<td>${body.source}</td>`}</tr>\n`;
}

/** Whether paragraphs of a source name the bodies. */
function isCited({ bodies }: Delegations): boolean {
  return bodies.some(({ source }) => source);
}
