/** What each object says of itself: its id and name, what it shows, where it leads. */
import { attributes, xml, type Xml } from '../xml.ts';
import type { Link } from '../scene/types.ts';
import type { Writing } from './writing.ts';

/** Names in the list of objects are short. */
const LONGEST = 60;

interface Named {
  readonly name: string;
  readonly alt?: string | undefined;
  readonly link?: Link | undefined;
}

/** The properties of an object that is read by its text. */
export function textProperties(id: number, { name, alt, link }: Named, writing: Writing): Xml {
  return xml`<p:cNvPr${attributes({ id, name: name.slice(0, LONGEST), descr: alt })}>
    ${link && leadsTo(link, writing)}
  </p:cNvPr>`;
}

/** The properties of an object that is drawn: where it says nothing, it is for the eye alone. */
export function drawnProperties(id: number, named: Named, writing: Writing): Xml {
  const { name, alt, link } = named;
  if (alt !== undefined) return textProperties(id, named, writing);
  return xml`<p:cNvPr${attributes({ id, name: name.slice(0, LONGEST) })}>
    ${link && leadsTo(link, writing)}
    ${decorative}
  </p:cNvPr>`;
}

const decorative = extension(
  '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  xml`<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>`,
);

/** What later versions of the format have added, which others pass over. */
export function extension(uri: string, content: Xml): Xml {
  return xml`<a:extLst><a:ext uri="${uri}">${content}</a:ext></a:extLst>`;
}

/** A press on an object, or on a run of a text, leads somewhere. */
export function leadsTo(link: Link, { relationTo }: Writing, content?: Xml): Xml {
  const action = 'slide' in link ? 'ppaction://hlinksldjump' : undefined;
  return xml`<a:hlinkClick${attributes({ 'r:id': relationTo(link), action })}>${content}</a:hlinkClick>`;
}
