/** A slide as a part of the file, with its relations. */
import { counterFrom } from '../counter.ts';
import { partFor, type PictureParts } from '../pictures.ts';
import type { LayoutName, Link, Scene, SceneSlide } from '../scene/types.ts';
import type { WantedImage } from '../../board/image-source.ts';
import { DECLARATION, xml } from '../xml.ts';
import { namespaces } from './namespaces.ts';
import { writeObject } from './objects.ts';
import { createRelations } from './relations.ts';
import { rootGroup } from './root-group.ts';
import { writeTiming } from './timing.ts';

/** A part and the file of its relations. */
export interface Part {
  readonly content: string;
  readonly relations: string;
}

/** The number of each layout's file. */
export const layoutNumbers: Readonly<Record<LayoutName, number>> = { content: 1, title: 2, quote: 3 };

/** Writes a slide; `number` is its place in the file, from 1. */
export function writeSlide(
  slide: SceneSlide,
  number: number,
  { slides, theme }: Scene,
  pictures: PictureParts,
): Part {
  const relations = createRelations();
  relations.to('slideLayout', `../slideLayouts/slideLayout${layoutNumbers[slide.layout]}.xml`);
  if (slide.notes.length > 0) relations.to('notesSlide', `../notesSlides/notesSlide${number}.xml`);
  const writing = {
    theme,
    nextId: counterFrom(2),
    relationTo: (link: Link) =>
      'slide' in link
        ? relations.to('slide', `slide${slides.findIndex(({ id }) => id === link.slide) + 1}.xml`)
        : relations.outTo(link.address),
    relationToPart: (image: WantedImage) =>
      relations.to('image', `../media/${partFor(image, pictures).name}`),
  };
  const objects = slide.objects.map((object) => writeObject(object, slide.layout, writing));
  const content = xml`<p:sld${namespaces}>
<p:cSld><p:spTree>
${rootGroup}
${objects.map((object) => object.xml)}</p:spTree></p:cSld>
<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
${writeTiming(objects)}</p:sld>
`;
  return { content: `${DECLARATION}${content.value}`, relations: relations.file() };
}
