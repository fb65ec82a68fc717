/** The objects of a slide, each with an id of its own. */
import type { Box } from '../../board/types.ts';
import { extentOf } from '../scene/extent.ts';
import type { LayoutName, ObjectGroup, SceneObject } from '../scene/types.ts';
import { holdsText } from '../scene/describe.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { writeImage } from './image.ts';
import { drawnProperties, textProperties } from './properties.ts';
import { writePlaceholder } from './placeholders.ts';
import { writeConnector, writePath, writeShape, writeTextBox } from './shapes.ts';
import { writeTable } from './table.ts';
import { emu } from './units.ts';
import type { Writing, Written } from './writing.ts';

/** Writes an object and all in it. */
export function writeObject(object: SceneObject, layout: LayoutName, writing: Writing): Written {
  const id = writing.nextId();
  const { step } = object;
  switch (object.type) {
    case 'text': {
      const text = object.role
        ? writePlaceholder(id, object, layout, writing)
        : writeTextBox(id, object, writing);
      return { id, step, isShape: true, xml: text };
    }
    case 'shape':
      return { id, step, isShape: true, xml: writeShape(id, object, writing) };
    case 'path':
      return { id, step, isShape: true, xml: writePath(id, object, writing) };
    case 'connector':
      return { id, step, isShape: false, xml: writeConnector(id, object, writing) };
    case 'image':
      return { id, step, isShape: false, xml: writeImage(id, object, writing) };
    case 'table':
      return { id, step, isShape: false, xml: writeTable(id, object, writing) };
    case 'group':
      return { id, step, isShape: false, xml: writeGroup(id, object, layout, writing) };
  }
}

function writeGroup(id: number, group: ObjectGroup, layout: LayoutName, writing: Writing): Xml {
  const properties = holdsText(group)
    ? textProperties(id, group, writing)
    : drawnProperties(id, group, writing);
  const children = group.children.map((child) => writeObject(child, layout, writing).xml);
  return xml`<p:grpSp>
<p:nvGrpSpPr>${properties}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
<p:grpSpPr>${groupTransform(extentOf(group))}</p:grpSpPr>
${children}</p:grpSp>
`;
}

/** Children keep the measure of the slide. */
function groupTransform({ x, y, w, h }: Box): Xml {
  const place = attributes({ x: emu(x), y: emu(y) });
  const size = attributes({ cx: emu(w), cy: emu(h) });
  return xml`<a:xfrm><a:off${place}/><a:ext${size}/><a:chOff${place}/><a:chExt${size}/></a:xfrm>`;
}
