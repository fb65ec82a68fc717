/** The objects of a slide. */
import { partFor } from '../pictures.ts';
import { holdsText } from '../scene/describe.ts';
import type {
  Connector,
  ImageObject,
  ObjectGroup,
  PathObject,
  SceneObject,
  Shape,
  TextBox,
} from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { PICTURES } from './document.ts';
import { described, leading, styleOfObject, styleOfTitle } from './looks.ts';
import { writePath } from './path.ts';
import { place } from './place.ts';
import { writeTable } from './table.ts';
import { writeParagraph } from './text.ts';
import { length } from './units.ts';
import type { Writing } from './writing.ts';

/** An object as it is written, and how it is found by what shows it later. */
export interface Written {
  readonly id: string;
  readonly xml: Xml;
  readonly step: number;
}

/** Writes an object and all in it. */
export function writeObject(object: SceneObject, writing: Writing): Written {
  const id = `object${writing.nextId()}`;
  return { id, step: object.step, xml: writeContent(object, commonOf(object, id), writing) };
}

function writeContent(object: SceneObject, common: Xml, writing: Writing): Xml {
  switch (object.type) {
    case 'text':
      return writeTextBox(object, common, writing);
    case 'shape':
      return writeShape(object, common, writing);
    case 'path':
      return writePathObject(object, common, writing);
    case 'connector':
      return writeConnector(object, common, writing);
    case 'table':
      return writeTable(object, xml`${common}${place(object.box)}`, writing);
    case 'image':
      return writeImage(object, common, writing);
    case 'group':
      return writeGroup(object, common, writing);
  }
}

/** What each object has: ids of both kinds, a name, and whether it is for the eye alone. */
function commonOf(object: SceneObject, id: string): Xml {
  const isSilent = !holdsText(object) && object.type !== 'text' && object.alt === undefined;
  return attributes({
    'xml:id': id,
    'draw:id': id,
    'draw:layer': 'layout',
    'draw:name': object.name,
    'loext:decorative': isSilent && 'true',
  });
}

function writeTextBox({ box, text, role, link }: TextBox, common: Xml, writing: Writing): Xml {
  const style =
    role === 'title'
      ? attributes({ 'presentation:style-name': styleOfTitle(text, writing), 'presentation:class': 'title' })
      : attributes({ 'draw:style-name': styleOfObject({ text, isFree: true }, writing) });
  return xml`<draw:frame${style}${common}${place(box)}>
    <draw:text-box>
      ${text.paragraphs.map((one) => writeParagraph(one, writing))}
    </draw:text-box>
    ${leading(link)}
  </draw:frame>
`;
}

function writeShape(shape: Shape, common: Xml, writing: Writing): Xml {
  const { box, corner, text, alt, link } = shape;
  const style = attributes({ 'draw:style-name': styleOfObject(shape, writing) });
  const content = xml`${described(alt)}${leading(link)}${text?.paragraphs.map((one) => writeParagraph(one, writing))}`;
  if (corner === 'ellipse')
    return xml`<draw:ellipse${style}${common}${place(box)}>${content}</draw:ellipse>\n`;
  const rounded = attributes({ 'draw:corner-radius': corner === 0 ? undefined : length(corner) });
  return xml`<draw:rect${style}${common}${place(box)}${rounded}>${content}</draw:rect>\n`;
}

function writePathObject(object: PathObject, common: Xml, writing: Writing): Xml {
  const style = attributes({ 'draw:style-name': styleOfObject(object, writing) });
  const { path, alt } = object;
  return xml`<draw:path${style}${common}${place(path.box)}${writePath(path)}>
    ${described(alt)}
  </draw:path>
`;
}

function writeConnector({ from, to, line, alt }: Connector, common: Xml, writing: Writing): Xml {
  const values = attributes({
    'draw:style-name': styleOfObject({ line }, writing),
    'draw:type': 'line',
    'svg:x1': length(from[0]),
    'svg:y1': length(from[1]),
    'svg:x2': length(to[0]),
    'svg:y2': length(to[1]),
  });
  return xml`<draw:connector${values}${common}>${described(alt)}</draw:connector>\n`;
}

/** It has been cropped to its box. */
function writeImage({ box, image, alt }: ImageObject, common: Xml, writing: Writing): Xml {
  const style = attributes({ 'draw:style-name': styleOfObject({}, writing) });
  const { name, type } = partFor(image, writing.pictures);
  const source = attributes({
    'xlink:type': 'simple',
    'xlink:href': `${PICTURES}/${name}`,
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
    'draw:mime-type': type,
  });
  return xml`<draw:frame${style}${common}${place(box)}>
    <draw:image${source}/>
    ${described(alt)}
  </draw:frame>
`;
}

function writeGroup({ alt, children }: ObjectGroup, common: Xml, writing: Writing): Xml {
  return xml`<draw:g${common}>${described(alt)}
${children.map((child) => writeObject(child, writing).xml)}</draw:g>
`;
}
