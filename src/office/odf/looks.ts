/** How objects are filled and outlined, and how their text stands in them. */
import type { Colour } from '../scene/theme.ts';
import { spareAbove } from '../scene/line-heights.ts';
import type { Line, Link, TextBody } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { length } from './units.ts';
import type { Writing } from './writing.ts';

/** Of Noto Sans TC. */
export const lineHeights = { natural: 1.448, even: 1.448 } as const;

/** What an object looks like. */
export interface ObjectLook {
  readonly fill?: Colour | undefined;
  readonly line?: Line | undefined;
  readonly text?: TextBody | undefined;
  /** Whether it is nothing but its text. */
  readonly isFree?: boolean | undefined;
}

/** The name of the style of such an object. */
export function styleOfObject({ fill, line, text, isFree }: ObjectLook, writing: Writing): string {
  const { theme, styles } = writing;
  const values = {
    ...(fill ? { 'draw:fill': 'solid', 'draw:fill-color': theme[fill] } : { 'draw:fill': 'none' }),
    ...(line ? outline(line, writing) : { 'draw:stroke': 'none' }),
    ...(text && { ...textRoom(text), ...(isFree && growing(text)) }),
  };
  return styles.nameOf('graphic', xml`<style:graphic-properties${attributes(values)}/>`, 'standard');
}

/** The name of the style of a headline. */
export function styleOfTitle(text: TextBody, { styles }: Writing): string {
  const room = { ...textRoom(text), ...shrinking };
  return styles.nameOf('presentation', xml`<style:graphic-properties${attributes(room)}/>`, 'Title');
}

function outline({ colour, weight, dash, cap }: Line, { theme, dashes }: Writing) {
  const ends = cap === 'round' || dash === 'dotted' ? 'round' : cap === 'square' ? 'square' : 'butt';
  return {
    'draw:stroke': dash ? 'dash' : 'solid',
    'draw:stroke-dash': dash && dashes.nameOf(dash, weight),
    'svg:stroke-width': length(weight),
    'svg:stroke-color': theme[colour],
    'svg:stroke-linecap': ends,
    'draw:stroke-linejoin': cap === 'round' ? 'round' : 'miter',
  };
}

/** In the middle of its height; it neither wraps nor makes its box larger. */
export function textRoom({ lower: asked, paragraphs: [first] }: TextBody) {
  const lower = asked + (first ? spareAbove(first, lineHeights) : 0);
  return {
    'draw:textarea-vertical-align': 'middle',
    'draw:textarea-horizontal-align': 'justify',
    'draw:auto-grow-height': 'false',
    'draw:auto-grow-width': 'false',
    'fo:wrap-option': 'no-wrap',
    'fo:padding-top': length(Math.max(0, lower)),
    'fo:padding-bottom': length(Math.max(0, -lower)),
    'fo:padding-left': '0pt',
    'fo:padding-right': '0pt',
  };
}

const sides = { start: 'left', center: 'center', end: 'right' } as const;

/** LibreOffice breaks a line that is longer than its box, unless the box may be wider. */
function growing({ paragraphs: [first] }: TextBody) {
  return {
    'draw:auto-grow-width': 'true',
    'draw:textarea-horizontal-align': sides[first?.align ?? 'start'],
  };
}

/** A headline keeps to its line: it gets smaller where another font, or another text, is too wide. */
export const shrinking = {
  'fo:wrap-option': 'wrap',
  'draw:fit-to-size': 'shrink-to-fit',
  'style:shrink-to-fit': 'true',
} as const;

/** What an object says to those who do not see it. */
export function described(alt: string | undefined): Xml {
  return xml`${alt !== undefined && xml`<svg:desc>${alt}</svg:desc>`}`;
}

/** An address as the format writes it: slides are places in the file. */
export function addressOf(link: Link): string {
  return 'slide' in link ? `#${link.slide}` : link.address;
}

/** A press on an object leads somewhere. */
export function leading(link: Link | undefined): Xml {
  if (!link) return xml``;
  const listener = attributes({
    'script:language': 'ooo:script',
    'script:event-name': 'dom:click',
    'presentation:action': 'show',
    'xlink:type': 'simple',
    'xlink:href': addressOf(link),
    'xlink:show': 'embed',
    'xlink:actuate': 'onRequest',
  });
  return xml`<office:event-listeners>
    <presentation:event-listener${listener}/>
  </office:event-listeners>`;
}
