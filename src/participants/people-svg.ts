/** The diagram's second state as SVG: the marks of all bodies at the edges, the people's cards between them. */
import type { Delegations, Side } from './delegations.ts';
import { stepClass } from '../markup/bilingual.ts';
import { attributes, html, type Content, type Html } from '../markup/html.ts';
import { languageRecords, languages, languageTags, type Language, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { connectionsOfPerson, type Choice } from './connections.ts';
import { baseline, box, drawing, lettering, letters, pill, round, type Labels } from './drawing.ts';
import { bodyLabel, kindLabel, personLabel } from './labels.ts';
import type { Card, ShownPerson } from './layout/cards.ts';
import { layoutDiagram } from './layout/layout.ts';
import { layoutPeople, type EdgeMark, type Link, type PeopleLayout, type Tie } from './layout/people.ts';
import { people as sizes, view } from './layout/sizes.ts';
import { markPath } from './marks.ts';
import { bodyNames, personNames } from './names.ts';
import { namesOf, nodeAttributes, partOf, partOfBodies, partOfPerson } from './parts.ts';

/** The bracket around the marks of a side. */
interface Bracket {
  readonly side: Side;
  readonly label: Text;
  readonly step: number;
}

/** What a slide shows of the people, and what names and describes it, by id. */
export interface PeopleOptions extends Labels {
  readonly shown: readonly ShownPerson[];
  readonly bracket: Bracket | undefined;
}

/** The people in both languages; the page shows the one that is chosen. */
export function renderPeopleDiagram(
  delegations: Delegations,
  options: PeopleOptions,
  measure: MeasureText,
): Html {
  const { shown, bracket } = options;
  return drawing(
    'd-diagram d-people-diagram',
    options,
    languages.map((language) => {
      const layout = layoutPeople(delegations, shown, layoutDiagram(delegations, language, measure), measure);
      const around = { delegations, language };
      return html`<g class="in-${language}" lang="${languageTags[language]}">
${layout.ties.map((tie) => renderTie(tie, around))}${bracket && renderBracket(bracket, layout)}
  ${layout.links.map((link) => renderLink(link, around))}${layout.marks.map((mark) => renderMark(mark, layout, around))}
  ${layout.cards.map((card) => renderCard(card, around))}</g>\n`;
    }),
  );
}

interface Surroundings {
  readonly delegations: Delegations;
  readonly language: Language;
}

function at(step: number, className: string, content: Content): Html {
  return html`<g${stepClass(step, className)}>${content}</g>\n`;
}

function renderTie({ person, bodies, isOwn, path, side, step }: Tie, { delegations }: Surroundings): Html {
  const own = delegations.people.find(({ id }) => id === person);
  const part =
    isOwn && own
      ? partOfPerson(own, delegations)
      : partOf(bodies.flatMap(({ id, kind }): Choice[] => [`body ${id}`, `kind ${kind}`, `side ${side}`]));
  const width = isOwn ? sizes.tie.width : sizes.tie.pale;
  return at(
    step,
    `d-tie ${side} ${isOwn ? 'd-own' : 'd-pale'}`,
    html`<path class="d-strand"${part} d="${path}" stroke-width="${width}" pathLength="1"/>`,
  );
}

function renderLink({ relation, left, right, pill: words, step }: Link, { delegations }: Surroundings): Html {
  const { width: strokeWidth } = sizes.link;
  const ends = delegations.people.filter(({ id }) => relation.between.includes(id));
  const part = partOf(ends.flatMap(({ id, body }): Choice[] => [`person ${id}`, `body ${body}`]));
  const index = delegations.relations.indexOf(relation);
  return at(
    step,
    'd-relation',
    html`<g class="d-link"${part} data-relation="${index}">
      <path class="d-strand left" d="${left}" stroke-width="${strokeWidth}" pathLength="1"/>
      <path class="d-strand right" d="${right}" stroke-width="${strokeWidth}" pathLength="1"/>
      ${pill('d-words bold', words, sizes.pill)}</g>`,
  );
}

function renderMark(
  { side, kind, bodies, x, y, from }: EdgeMark,
  { cards }: PeopleLayout,
  { delegations, language }: Surroundings,
): Html {
  const [body] = bodies;
  const isOne = bodies.length === 1 && body !== undefined;
  const isOwn = cards.some(({ person }) => bodies.some(({ id }) => id === person.body));
  const node = nodeAttributes({
    key: isOne ? `body ${body.id}` : `kind ${side} ${kind.id}`,
    label: (isOne ? bodyLabel(body, delegations) : kindLabel(kind, side, delegations))[language],
    side,
    at: { x, y },
    names: isOne ? bodyNames(body) : namesOf(bodies, delegations),
    classes: ['d-edge', side, ...(isOwn ? ['d-own'] : [])],
  });
  const place = attributes({
    'data-from-x': round(from.x),
    'data-from-y': round(from.y),
    'data-x': round(x),
    'data-y': round(y),
  });
  return html`<g${node}${partOfBodies(bodies, delegations)}>
    <g class="d-moving"${place} transform="translate(${round(x)},${round(y)})">
    <rect class="d-hit" x="-24" y="-24" width="48" height="48" rx="8"/>
    <path class="d-mark" d="${markPath(kind)}"/></g></g>\n`;
}

function renderCard(card: Card, { delegations, language }: Surroundings): Html {
  const { person, side, x, y, width, height, lines, tag, step } = card;
  const { radius, ring } = sizes.card;
  const middle = x + width / 2;
  const body = delegations.bodies.find(({ id }) => id === person.body);
  const node = nodeAttributes({
    key: `person ${person.id}`,
    // What is seen on the card comes first, so that whoever speaks it reaches the card.
    label: [
      [...lines.map(({ text }) => text), ...(tag ? [tag.text] : [])].join(' '),
      personLabel(person, delegations)[language],
    ].join(languageRecords[language].pause),
    parent: body && `body ${body.id}`,
    side,
    at: { x: middle, y },
    links: connectionsOfPerson(person, delegations).map(({ to }) => to),
    names: personNames(person),
    classes: ['d-person', side, tag ? 'd-outlined' : 'd-filled'],
  });
  return at(
    step,
    'd-card',
    html`<g${node}${partOfPerson(person, delegations)}>
      ${box('d-ring', { x: middle, y, width: width + 2 * ring, height: height + 2 * ring }, radius + ring)}
      ${box('d-box', { x: middle, y, width, height }, radius)}
      ${lines.map(
        ({ text, y: lineY, size, weight }) =>
          html`${letters(weight === 700 ? 'd-name heavier' : 'heavier', { x: middle, y: lineY, size }, text)} `,
      )}
      ${tag && pill('d-words heavier', tag, sizes.card.tag)}</g>`,
  );
}

/** Outside the marks of its side, led up to its label. */
function renderBracket({ side, label, step }: Bracket, { marks, language }: PeopleLayout): Html {
  const { x: outerX, depth, beyond, label: size, labelY, line } = sizes.bracket;
  const own = marks.filter((mark) => mark.side === side).map(({ y }) => y);
  const mirrored = (x: number): number => (side === 'right' ? x : view.width - x);
  const [top, bottom] = [Math.min(...own) - beyond, Math.max(...own) + beyond];
  const lines = label[language].split('|').map((text) => text.trim());
  const foot = labelY + ((lines.length - 1) * line) / 2 + size;
  const [x, inner] = [mirrored(outerX), mirrored(outerX - depth)];
  return at(
    step,
    `d-bracket ${side}`,
    html`<path d="M${x},${Math.min(foot, top)}V${bottom}H${inner}M${x},${top}H${inner}"/><text${lettering}
      ${attributes({ 'text-anchor': side === 'right' ? 'end' : 'start' })} font-size="${size}">${lines.map(
        (text, index) =>
          html`<tspan x="${x}" y="${baseline(labelY + (index - (lines.length - 1) / 2) * line, size)}">${text}</tspan>`,
      )}</text>`,
  );
}
