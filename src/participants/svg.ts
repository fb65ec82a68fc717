/** The participants diagram as SVG, laid out once a language, its sides as steps. */
import type { Delegations, Side } from './delegations.ts';
import { stepClass } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { languages, languageTags, type Language } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import type { NodeKey } from './connections.ts';
import { box, drawing, letters, round, type Labels } from './drawing.ts';
import { bodyLabel, kindLabel, sideLabel } from './labels.ts';
import { layoutDiagram, type DiagramLayout, type SideLayout } from './layout/layout.ts';
import type { Bundle, Cuff, Row } from './layout/side.ts';
import { bar as barSizes, cuff as cuffSizes, frame, heading, name, secondLine } from './layout/sizes.ts';
import { markPath } from './marks.ts';
import { renderMeetings } from './meetings-svg.ts';
import { bodyNames } from './names.ts';
import { namesOf, nodeAttributes, partOfBodies } from './parts.ts';

/** The step at which each side appears, and what names and describes the diagram, by id. */
export interface DiagramOptions extends Labels {
  readonly steps: Readonly<Record<Side, number>>;
}

/** The diagram in both languages; the page shows the one that is chosen. */
export function renderDiagram(
  delegations: Delegations,
  { steps, ...labels }: DiagramOptions,
  measure: MeasureText,
): Html {
  return drawing(
    'd-diagram',
    labels,
    languages.map((language) => {
      const layout = layoutDiagram(delegations, language, measure);
      return html`<g class="in-${language}" lang="${languageTags[language]}">
${(['left', 'right'] as const).map((side) => renderSide(layout.sides[side], steps[side], { delegations, language }))}
  ${renderBar(layout, delegations)}${renderMeetings(layout, delegations, measure)}</g>\n`;
    }),
  );
}

interface Surroundings {
  readonly delegations: Delegations;
  readonly language: Language;
}

function renderBar({ bar, label, language }: DiagramLayout, { meeting }: Delegations): Html {
  const { x, y, height } = bar;
  return html`${box('d-bar', { x, y, width: barSizes.width, height }, barSizes.width / 2)}
    ${letters('d-meeting bold', label, meeting[language])} \n`;
}

function renderSide(layout: SideLayout, step: number, around: Surroundings): Html {
  const { side, count, heading: place, bundles } = layout;
  const { delegations, language } = around;
  const label = sideLabel(side, delegations)[language];
  const number = { x: place.x, y: place.y + heading.toCount, size: heading.count };
  const node = nodeAttributes({
    key: `side ${side}`,
    label,
    side,
    // Moves take it for what it is in the tree: between its cuffs and the bar.
    at: { x: place.x + (side === 'left' ? 40 : -40), y: number.y },
    classes: ['d-heading'],
  });
  return html`<g class="d-side ${side}" role="group"${attributes({ 'aria-label': label })}>
<g${node}>${hit(place.x - 90, place.y - 26, 180, 140)}
  ${letters('d-side-name bold', place, delegations.sides[side].name[language])} ${letters('d-count medium', number, count)} </g>
<g${stepClass(step, 'd-tree')}>
${bundles.map((bundle) => renderBundle(bundle, layout, around))}</g></g>\n`;
}

function renderBundle(bundle: Bundle, side: SideLayout, around: Surroundings): Html {
  const { delegations, language } = around;
  const { kind, cuff, rows } = bundle;
  const label = kindLabel(kind, side.side, delegations)[language];
  return html`<g class="d-bundle" role="group"${attributes({ 'aria-label': label })}>
${rows.map((row) => html`<path class="d-strand${row.count === undefined ? '' : ' d-many'}"${partOfBodies(row.bodies, delegations)} d="${row.strand}" stroke-width="${round(row.width)}" pathLength="1"/>\n`)}
  ${cuff && renderCuff(cuff, bundle, side.side, around)}
  ${rows.map((row) => renderRow(row, bundle, side, around))}</g>\n`;
}

function renderCuff(
  cuff: Cuff,
  { kind, bodies }: Bundle,
  side: Side,
  { delegations, language }: Surroundings,
): Html {
  const { x, y, boxWidth, height, lines } = cuff;
  const { size } = cuffSizes;
  const node = nodeAttributes({
    key: `kind ${side} ${kind.id}`,
    label: kindLabel(kind, side, delegations)[language],
    parent: `side ${side}`,
    side,
    at: cuff,
    classes: ['d-cuff'],
  });
  const top = y - ((lines.length - 1) * cuffSizes.twoLines.line) / 2;
  const last = lines.length - 1;
  return html`<g${node}>
    ${box('d-box', { x, y, width: boxWidth, height }, cuffSizes.radius)}
    ${lines.map(
      (line, index) =>
        html`${letters(
          'heavier',
          { x, y: top + index * cuffSizes.twoLines.line, size },
          html`${line}${index === last && html` <tspan class="d-number">${bodies.length}</tspan>`}`,
        )} `,
    )}</g>\n`;
}

function renderRow(
  row: Row,
  { kind, cuff }: Bundle,
  { side, size, rowHeight }: SideLayout,
  { delegations, language }: Surroundings,
): Html {
  const { x, y, bodies, second, count } = row;
  const [body] = bodies;
  const outward = side === 'left' ? -1 : 1;
  const isKind = count !== undefined;
  const parent: NodeKey = cuff ? `kind ${side} ${kind.id}` : `side ${side}`;
  const node = nodeAttributes({
    key: isKind || !body ? `kind ${side} ${kind.id}` : `body ${body.id}`,
    label: (isKind || !body ? kindLabel(kind, side, delegations) : bodyLabel(body, delegations))[language],
    parent: isKind ? `side ${side}` : parent,
    side,
    at: row,
    names: isKind || !body ? namesOf(bodies, delegations) : bodyNames(body),
    classes: ['d-row'],
  });
  const textX = x + outward * name.fromMark;
  const anchor = side === 'left' ? 'end' : 'start';
  const [nameY, secondY] = second === undefined ? [y, y] : [y - secondLine.above, y + secondLine.below];
  const reach = side === 'left' ? x - frame.left + 8 : frame.right - x + 8;
  return html`<g${node}${partOfBodies(bodies, delegations)}>
    ${hit(side === 'left' ? x - reach : x - 24, y - rowHeight / 2, reach + 24, rowHeight)}
    <path class="d-mark" d="${markPath(kind)}" transform="translate(${round(x)},${round(y)})"/>
    ${letters(
      'd-name heavier',
      { x: textX, y: nameY, size },
      html`${row.name}${isKind && html` <tspan class="d-number">${count}</tspan>`}`,
      anchor,
    )}
    ${
      second !== undefined &&
      html` ${letters('d-second heavier', { x: textX, y: secondY, size: secondLine.size }, second, anchor)}`
    }</g>\n`;
}

/** Where a pointer finds a node, and where its focus is drawn. */
function hit(x: number, y: number, width: number, height: number): Html {
  return html`<rect class="d-hit" stroke="none" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8"/>`;
}
