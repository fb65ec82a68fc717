/** A table, which knows its head and its names. */
import { cellRoom } from '../scene/line-heights.ts';
import type { Table, TableCell } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { textProperties } from './properties.ts';
import { emptyParagraph, writeParagraph } from './text.ts';
import { emu } from './units.ts';
import type { Writing } from './writing.ts';

/** The style without lines and fills that every program knows. */
export const PLAIN_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** In cells LibreOffice takes what the deck's face takes. */
const lineHeights = { natural: 1.448, even: 1.448 } as const;

/** Writes a table. */
export function writeTable(id: number, table: Table, writing: Writing): Xml {
  const { box, columns, rows, hasHead, hasNames } = table;
  const parts = attributes({ firstRow: hasHead && 1, firstCol: hasNames && 1 });
  return xml`<p:graphicFrame>
<p:nvGraphicFramePr>
    ${textProperties(id, table, writing)}
    <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>
    <p:nvPr/>
  </p:nvGraphicFramePr>
<p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></p:xfrm>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">
<a:tbl><a:tblPr${parts}><a:tableStyleId>${PLAIN_STYLE}</a:tableStyleId></a:tblPr>
<a:tblGrid>${columns.map((width) => xml`<a:gridCol w="${emu(width)}"/>`)}</a:tblGrid>
${rows.map(
  ({ height, cells }) => xml`<a:tr h="${emu(height)}">
    ${cells.map((cell) => writeCell(cell, writing))}
  </a:tr>
`,
)}</a:tbl>
</a:graphicData></a:graphic>
</p:graphicFrame>
`;
}

function writeCell(cell: TableCell, writing: Writing): Xml {
  const { paragraphs, left, right } = cell;
  const { top, bottom } = cellRoom(cell, lineHeights);
  const room = attributes({
    marL: emu(left),
    marR: emu(right),
    marT: emu(top),
    marB: emu(bottom),
    anchor: 'ctr',
  });
  const text = paragraphs.length > 0 ? paragraphs.map((one) => writeParagraph(one, writing)) : emptyParagraph;
  return xml`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr${room}><a:noFill/></a:tcPr></a:tc>`;
}
