/** A picture from a file of the deck, which is a part of its own. */
import type { ImageObject } from '../scene/types.ts';
import { xml, type Xml } from '../xml.ts';
import { preset, transform } from './geometry.ts';
import { textProperties } from './properties.ts';
import type { Writing } from './writing.ts';

/** Writes it: it has been cropped to its box. */
export function writeImage(id: number, object: ImageObject, writing: Writing): Xml {
  const { box, image } = object;
  return xml`<p:pic>
<p:nvPicPr>
    ${textProperties(id, object, writing)}
    <p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>
    <p:nvPr/>
  </p:nvPicPr>
<p:blipFill><a:blip r:embed="${writing.relationToPart(image)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>
<p:spPr>${transform(box)}${preset('rect')}</p:spPr>
</p:pic>
`;
}
