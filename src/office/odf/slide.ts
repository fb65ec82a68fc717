/** A slide as a page of the file. */
import type { SceneSlide } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { masterNames } from './masters.ts';
import { writeNotes } from './notes.ts';
import { writeObject } from './objects.ts';
import { writeTiming } from './timing.ts';
import type { Writing } from './writing.ts';

/** Writes a slide; `number` is its place in the file, from 1. Links find it by its id. */
export function writeSlide(slide: SceneSlide, number: number, writing: Writing): Xml {
  const objects = slide.objects.map((object) => writeObject(object, writing));
  const page = attributes({
    'draw:name': slide.id,
    'draw:style-name': 'Page',
    'draw:master-page-name': masterNames[slide.layout],
  });
  return xml`<draw:page${page}>
${objects.map((object) => object.xml)}
  ${writeTiming(objects)}
  ${slide.notes.length > 0 && writeNotes(slide.notes, number)}</draw:page>
`;
}
