/** Where shapes stand, and what their outline is. */
import type { Box } from '../../board/types.ts';
import type { Path, Segment } from '../scene/path.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { emu } from './units.ts';

/** The place of a shape, turned over where a line runs backwards. */
export function transform({ x, y, w, h }: Box, flips: { flipH?: boolean; flipV?: boolean } = {}): Xml {
  const { flipH = false, flipV = false } = flips;
  return xml`<a:xfrm${attributes({ flipH: flipH && 1, flipV: flipV && 1 })}>
    <a:off x="${emu(x)}" y="${emu(y)}"/>
    <a:ext cx="${emu(w)}" cy="${emu(h)}"/>
  </a:xfrm>`;
}

/** A rectangle, its corners rounded, or an ellipse. */
export function presetGeometry({ w, h }: Box, corner: number | 'ellipse'): Xml {
  if (corner === 'ellipse') return preset('ellipse');
  if (corner === 0) return preset('rect');
  const share = Math.min(50_000, Math.round((corner / Math.min(w, h)) * 100_000));
  return xml`<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}

/** One of the shapes that programs know. */
export function preset(name: string): Xml {
  return xml`<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
}

/** A path of its own, within its box. */
export function customGeometry({ segments, box }: Path, isFilled: boolean): Xml {
  const size = attributes({ w: emu(box.w), h: emu(box.h), fill: isFilled ? undefined : 'none' });
  return xml`<a:custGeom>
    <a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>
    <a:rect l="0" t="0" r="r" b="b"/>
    <a:pathLst>
      <a:path${size}>${segments.map((segment) => writeSegment(segment, box))}</a:path>
    </a:pathLst>
  </a:custGeom>`;
}

function writeSegment(segment: Segment, { x, y }: Box): Xml {
  const [command, ...points] = segment;
  const written = points.map(([px, py]) => xml`<a:pt x="${emu(px - x)}" y="${emu(py - y)}"/>`);
  switch (command) {
    case 'M':
      return xml`<a:moveTo>${written}</a:moveTo>`;
    case 'L':
      return xml`<a:lnTo>${written}</a:lnTo>`;
    case 'C':
      return xml`<a:cubicBezTo>${written}</a:cubicBezTo>`;
    case 'Z':
      return xml`<a:close/>`;
  }
}
