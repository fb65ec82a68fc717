/** The participants diagram as SVG, in both languages, its states as steps. */
import type { Card } from './cards.ts';
import { card, columns, hubRadius } from './geometry.ts';
import { layoutDelegations, type RelationLayout, type SideLayout } from './layout.ts';
import type { Branch, Row } from './rows.ts';
import { stateOf, stepOfState, type Run } from './states.ts';
import type { Body, Delegations, Person, Side } from './delegations.ts';
import { languages, languageTags, plain, type Language, type Text } from '../text/language.ts';
import { stepClass } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { markPath } from './marks.ts';
import { bodyLabel, bodyNames, peopleOf, personLabel, personNames, rowName, secondName } from './names.ts';

/** The diagram for a run of states, named and described by the elements with these ids. */
export function renderDiagram(
  delegations: Delegations,
  run: Run,
  { labelledBy, describedBy }: { labelledBy: string; describedBy: string },
): Html {
  const { width, height, sides, cards, relations } = layoutDelegations(delegations);
  return html`<svg class="diagram" viewBox="0 0 ${width} ${height}" role="graphics-document" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
${sides.map((side) => renderSide(side, delegations, run))}
${relations.map((relation) => renderRelation(relation, run))}
${cards.map((place) => renderCard(place, delegations, run))}
</svg>`;
}

/** A group that is there from a state on, or nothing when the run ends before it. */
function fromState(state: number, run: Run, className: string, content: Html): Html {
  const step = stepOfState(state, run);
  return step === undefined ? html`` : html`<g${stepClass(step, className)}>${content}</g>\n`;
}

function renderSide(
  { side, hub, count, branches, trunks, twigs }: SideLayout,
  delegations: Delegations,
  run: Run,
): Html {
  const trunk = (path: string, index: number): Html =>
    html`<path class="link"${of(branches[index]?.rows ?? [], delegations)} d="${path}"/>`;
  const tree = html`${trunks.map(trunk)}
${branches.map((branch) => renderBranch(branch, { side, delegations, twigs }, run))}`;
  // Outside the branches, and clear of the other side's hub.
  const [nameX, nameY] =
    side === 'left'
      ? [hub.x - hubRadius, hub.y + hubRadius + 40]
      : [hub.x + hubRadius, hub.y - hubRadius - 18];
  const middle = html`<circle class="hub" cx="${hub.x}" cy="${hub.y}" r="${hubRadius}"/>
<text class="count" x="${hub.x}" y="${hub.y + 20}">${count}</text>
${eachLanguage((language) => html`<text class="hub-name bold" x="${nameX}" y="${nameY}">${plain(delegations.sides[side].name[language])}</text>`)}`;
  return html`<g class="side ${side}" role="group"${named(delegations.sides[side].delegation)}>
${fromState(stateOf[side], run, 'tree', tree)}${fromState(stateOf.hubs, run, 'root', middle)}</g>\n`;
}

interface Surroundings {
  readonly side: Side;
  readonly delegations: Delegations;
  readonly twigs: ReadonlyMap<string, string>;
}

function renderBranch(
  { kind, headY, rows }: Branch,
  { side, delegations, twigs }: Surroundings,
  run: Run,
): Html {
  const { label } = columns[side];
  return html`<g class="branch" role="group"${named(kind.label)}>
${rows.map((row) => html`<path class="link"${of([row], delegations)} d="${twigs.get(row.body.id) ?? ''}"/>`)}
<g class="kind-head"${of(rows, delegations)}>${eachLanguage((language) => html`<text class="kind" x="${label}" y="${headY + 8}">${kind.label[language]} <tspan class="number">${rows.length}</tspan></text>`)}</g>
${rows.map((row) => renderRow(row, side, delegations, run))}</g>\n`;
}

function renderRow(row: Row, side: Side, delegations: Delegations, run: Run): Html {
  const { body, kind, x, y } = row;
  const { label } = columns[side];
  const content = html`<path class="mark" d="${markPath(kind)}" transform="translate(${x},${y})"/>
${eachLanguage(
  (language, other) =>
    html`<text class="${body.lead ? 'name heavier' : 'name'}" x="${label}" y="${y + 1}">${rowName(body, language)}</text> <text class="second" lang="${languageTags[other]}" x="${label}" y="${y + 23}">${secondName(body, language)}</text>`,
)}`;
  const step = body.lead ? (stepOfState(stateOf.leads, run) ?? 0) : 0;
  const box = html`<rect class="hit" x="${side === 'left' ? 84 : x - 16}" y="${y - 26}" width="${side === 'left' ? x - 68 : 1852 - x}" height="54" rx="6"/>`;
  const marks = attributes({
    class: body.lead ? 'node lead' : 'node',
    'data-body': body.id,
    'data-kind': kind.id,
    'data-side': side,
    'data-x': x,
    'data-y': y,
    'data-names': bodyNames(body),
  });
  return html`<g${marks}${named(bodyLabel(row, delegations))}>${box}${body.lead ? html`<g${stepClass(step, 'state')}>${content}</g>` : content}</g>\n`;
}

function renderCard({ person, side, x, y, width, tie }: Card, delegations: Delegations, run: Run): Html {
  const top = y - card.height / 2;
  const marks = attributes({
    class: 'node',
    'data-person': person.id,
    'data-kind': delegations.bodies.find(({ id }) => id === person.body)?.kind,
    'data-side': side,
    'data-x': x + width / 2,
    'data-y': y,
    'data-names': personNames(person),
  });
  const state = stateOfPerson(person.appearances.map(({ as }) => as));
  return fromState(
    state,
    run,
    `person ${side}`,
    html`<path class="tie"${ofPeople([person.id])} d="${tie}"/><g${marks}${named(personLabel(person, delegations))}><rect class="card" x="${x}" y="${top}" width="${width}" height="${card.height}" rx="8"/>
${eachLanguage(
  (language) =>
    html`<text class="name bold" x="${x + width / 2}" y="${y - 3}">${person.name[language]}</text> <text class="second" x="${x + width / 2}" y="${y + 25}">${person.title[language]}</text>`,
)}</g>`,
  );
}

/** People appear with the first thing that they are shown for. */
function stateOfPerson(roles: readonly string[]): number {
  if (roles.includes('convened')) return stateOf.convened;
  return roles.includes('moderated') ? stateOf.moderated : stateOf.attended;
}

function renderRelation({ relation, path, label }: RelationLayout, run: Run): Html {
  const words = (text: Text): Html =>
    eachLanguage(
      (language) =>
        html`<text class="words medium" x="${label.x}" y="${label.y + 9}">${plain(text[language])}</text>`,
    );
  return fromState(
    stateOf[relation.kind],
    run,
    `relation ${relation.kind}`,
    html`<g class="between"${ofPeople(relation.between)}><path class="line" d="${path}"/>${words(relation.label)}</g>`,
  );
}

function eachLanguage(render: (language: Language, other: Language) => Html): Html {
  return html`${languages.map(
    (language) =>
      html`<g class="in-${language}" lang="${languageTags[language]}">${render(language, language === 'zh' ? 'en' : 'zh')}</g>`,
  )}`;
}

/** The name of a group or a node in both languages; a script makes the chosen one its label. */
function named(label: Text): Html {
  return attributes({ 'data-name-zh': label.zh, 'data-name-en': label.en });
}

/** Whose part this is: bodies with their people. */
function of(rows: readonly Row[], delegations: Delegations): Html {
  const keys = (body: Body): string[] => [`body ${body.id}`, ...peopleOf(body, delegations).map(keyOfPerson)];
  return attributes({ 'data-of': rows.flatMap(({ body }) => keys(body)).join(',') });
}

function ofPeople(ids: readonly string[]): Html {
  return attributes({ 'data-of': ids.map((id) => keyOfPerson({ id })).join(',') });
}

function keyOfPerson({ id }: Pick<Person, 'id'>): string {
  return `person ${id}`;
}
