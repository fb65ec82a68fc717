/** The notes page of a slide: the slide, and under it what is said. */
import { xml, type Xml } from '../xml.ts';
import { place } from './place.ts';

/** Where both stand on a page of 1190 × 1684 pixels. */
const slide = { x: 110, y: 120, w: 970, h: 546 } as const;
const text = { x: 110, y: 730, w: 970, h: 840 } as const;

/** A paragraph for what is said before the first press and one for each press. */
export function writeNotes(notes: readonly string[], number: number): Xml {
  return xml`<presentation:notes draw:style-name="Page">
<draw:page-thumbnail draw:layer="layout"${place(slide)} draw:page-number="${number}" presentation:class="page"/>
<draw:frame presentation:style-name="Notes" draw:layer="layout"${place(text)} presentation:class="notes">
  <draw:text-box>
    ${notes.map((paragraph) => xml`<text:p>${paragraph}</text:p>`)}
  </draw:text-box></draw:frame>
</presentation:notes>
`;
}
