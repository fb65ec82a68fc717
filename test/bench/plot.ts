/** The rows that compare, drawn: a bar for each deck, the same length for the same share of the panel's largest value. */

import { max, scaleLinear } from 'd3';
import { html, type Html } from '../../src/markup/html.ts';
import type { Row, Table } from './table.ts';

/** Lengths in pixels. */
const WIDTH = 860;
const NAMES = 120;
const VALUES = 110;
const PITCH = 26;
const BAR = 16;
const HEAD = 34;
const GAP = 14;

/** An SVG of every row that is marked as `plotted`, one panel under the other. */
export function plot(tables: readonly Table[]): string {
  const panels = tables.flatMap((table) =>
    table.rows.filter(({ plotted }) => plotted).map((row) => ({ table, row })),
  );
  let y = GAP;
  const drawn = panels.map(({ table, row }) => {
    const panel = drawPanel(table, row, y);
    y += HEAD + table.columns.length * PITCH + GAP;
    return panel;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="15">
<rect width="${WIDTH}" height="${y}" fill="#fff"/>
${drawn}</svg>
`.value;
}

function drawPanel({ title, columns }: Table, { measure, values, unit, digits = 0 }: Row, y: number): Html {
  const length = scaleLinear([0, max(values, (value) => value ?? 0) || 1], [0, WIDTH - NAMES - VALUES]);
  const bars = columns.map((name, index) => {
    const value = values[index];
    const middle = y + HEAD + index * PITCH + BAR / 2;
    const width = value === undefined ? 0 : length(value);
    const ours = index === 0;
    return html`<text x="${NAMES - 10}" y="${middle + 5}" text-anchor="end" fill="#14202b"${weight(ours)}>${name}</text>
<rect x="${NAMES}" y="${middle - BAR / 2}" width="${width.toFixed(1)}" height="${BAR}" fill="${ours ? '#1b3a8a' : '#b9c3cc'}"/>
<text x="${NAMES + width + 8}" y="${middle + 5}" fill="#14202b"${weight(ours)}>${value?.toFixed(digits) ?? '–'} ${unit}</text>
`;
  });
  return html`<text x="16" y="${y + 18}" fill="#14202b" font-weight="600">${title}: ${measure}</text>
${bars}`;
}

function weight(isOurs: boolean): Html {
  return isOurs ? html` font-weight="700"` : html``;
}
