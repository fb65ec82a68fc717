/** The masters: where headlines stand, and how they are set. */
import { headlinePlaces } from '../scene/headline.ts';
import type { LayoutName } from '../scene/types.ts';
import { attributes, xml, type Xml } from '../xml.ts';
import { place } from './place.ts';

/** Each by the layout that it is for; their names have no space, which a name of a style may not have. */
export const masterNames: Readonly<Record<LayoutName, string>> = {
  content: 'Content',
  title: 'TitleSlide',
  quote: 'Quotation',
};

/** The masters of the layouts that a deck uses. */
export function writeMasters(layouts: ReadonlySet<LayoutName>): Xml {
  return xml`${[...layouts].map((layout) => {
    const master = attributes({
      'style:name': masterNames[layout],
      'style:page-layout-name': 'Slide',
      'draw:style-name': 'Page',
    });
    const title = attributes({ 'presentation:class': 'title', 'presentation:placeholder': 'true' });
    return xml`<style:master-page${master}>
<draw:frame presentation:style-name="Title" draw:layer="backgroundobjects"
      ${place(headlinePlaces[layout].title)}${title}>
      <draw:text-box/>
    </draw:frame>
</style:master-page>
`;
  })}`;
}
