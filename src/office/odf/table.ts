/** A table, which knows its head and its names. */
import { cellRoom } from '../scene/line-heights.ts';
import type { Table, TableCell } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { described, lineHeights } from './looks.ts';
import { writeParagraph } from './text.ts';
import { length } from './units.ts';
import type { Writing } from './writing.ts';

/** Writes a table in a frame with these attributes. */
export function writeTable(table: Table, frame: Xml, writing: Writing): Xml {
  const { columns, rows, hasHead, hasNames, alt } = table;
  const { styles } = writing;
  const columnStyle = (width: number): string =>
    styles.nameOf(
      'table-column',
      xml`<style:table-column-properties style:column-width="${length(width)}"/>`,
    );
  const rowStyle = (height: number): string =>
    styles.nameOf('table-row', xml`<style:table-row-properties style:row-height="${length(height)}"/>`);
  // Not as header rows: LibreOffice drops a row that is one in a presentation.
  const parts = attributes({
    'table:use-first-row-styles': hasHead && 'true',
    'table:use-first-column-styles': hasNames && 'true',
  });
  return xml`<draw:frame${frame}><table:table table:template-name="Plain"${parts}>
${columns.map((width) => xml`<table:table-column table:style-name="${columnStyle(width)}"/>`)}
${rows.map(
  ({ height, cells }) => xml`<table:table-row table:style-name="${rowStyle(height)}">
    ${cells.map((cell) => writeCell(cell, writing))}
  </table:table-row>
`,
)}</table:table>${described(alt)}</draw:frame>
`;
}

function writeCell(cell: TableCell, writing: Writing): Xml {
  const { paragraphs, left, right } = cell;
  const { top, bottom } = cellRoom(cell, lineHeights);
  const values = attributes({
    'draw:fill': 'none',
    'draw:textarea-vertical-align': 'middle',
    'fo:padding-left': length(left),
    'fo:padding-right': length(right),
    'fo:padding-top': length(top),
    'fo:padding-bottom': length(bottom),
  });
  const style = writing.styles.nameOf(
    'table-cell',
    xml`<style:graphic-properties${values}/><style:paragraph-properties fo:border="none"/>`,
  );
  return xml`<table:table-cell table:style-name="${style}">
    ${paragraphs.map((one) => writeParagraph(one, writing))}
  </table:table-cell>`;
}
