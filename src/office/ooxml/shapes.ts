/** Shapes, paths and straight lines. */
import type { Box } from '../../board/types.ts';
import type { Connector, PathObject, Shape, TextBox } from '../scene/types.ts';
import { xml, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';
import { customGeometry, preset, presetGeometry, transform } from './geometry.ts';
import { outline } from './line.ts';
import { drawnProperties, textProperties } from './properties.ts';
import { textBody } from './text.ts';
import type { Writing } from './writing.ts';

/** A text box. */
export function writeTextBox(id: number, object: TextBox, writing: Writing): Xml {
  return xml`<p:sp>
<p:nvSpPr>${textProperties(id, object, writing)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
<p:spPr>${transform(object.box)}${preset('rect')}<a:noFill/></p:spPr>
${textBody(object.text, writing)}
</p:sp>
`;
}

/** A rectangle or an ellipse. */
export function writeShape(id: number, shape: Shape, writing: Writing): Xml {
  const { box, corner, fill, line, text } = shape;
  const properties = text ? textProperties(id, shape, writing) : drawnProperties(id, shape, writing);
  return xml`<p:sp>
<p:nvSpPr>${properties}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>
<p:spPr>
    ${transform(box)}
    ${presetGeometry(box, corner)}
    ${fillOf(fill, writing)}
    ${outline(line, writing.theme)}
  </p:spPr>
${text && textBody(text, writing)}
</p:sp>
`;
}

/** A drawn path. */
export function writePath(id: number, object: PathObject, writing: Writing): Xml {
  const { path, fill, line } = object;
  return xml`<p:sp>
<p:nvSpPr>${drawnProperties(id, object, writing)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>
<p:spPr>
    ${transform(path.box)}
    ${customGeometry(path, fill !== undefined)}
    ${fillOf(fill, writing)}
    ${outline(line, writing.theme)}
  </p:spPr>
</p:sp>
`;
}

/** A straight line, which can be tied to shapes. */
export function writeConnector(id: number, object: Connector, writing: Writing): Xml {
  const [[x1, y1], [x2, y2]] = [object.from, object.to];
  const box: Box = { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x2 - x1), h: Math.abs(y2 - y1) };
  return xml`<p:cxnSp>
<p:nvCxnSpPr>${drawnProperties(id, object, writing)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>
<p:spPr>
    ${transform(box, { flipH: x2 < x1, flipV: y2 < y1 })}
    ${preset('line')}
    ${outline(object.line, writing.theme)}
  </p:spPr>
</p:cxnSp>
`;
}

function fillOf(fill: Shape['fill'], { theme }: Writing): Xml {
  return fill ? solidFill(fill, theme) : xml`<a:noFill/>`;
}
