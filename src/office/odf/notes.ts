/** The notes page of a slide: the slide, and under it what is said. */
import { attributes, xml, type Xml } from '../xml.ts';
import { length } from './units.ts';

/** Where both stand on a page of 1190 × 1684 pixels. */
const slide = attributes({
  'svg:x': length(110),
  'svg:y': length(120),
  'svg:width': length(970),
  'svg:height': length(546),
});
const text = attributes({
  'svg:x': length(110),
  'svg:y': length(730),
  'svg:width': length(970),
  'svg:height': length(840),
});

/** A paragraph for what is said before the first press and one for each press. */
export function writeNotes(notes: readonly string[], number: number): Xml {
  return xml`<presentation:notes draw:style-name="Page">
<draw:page-thumbnail draw:layer="layout"${slide} draw:page-number="${number}" presentation:class="page"/>
<draw:frame presentation:style-name="Notes" draw:layer="layout"${text} presentation:class="notes"><draw:text-box>${notes.map((paragraph) => xml`<text:p>${paragraph}</text:p>`)}</draw:text-box></draw:frame>
</presentation:notes>
`;
}
