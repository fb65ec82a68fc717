/** What the objects of a slide are written with. */
import type { WantedImage } from '../../board/image-source.ts';
import type { Theme } from '../scene/theme.ts';
import type { Link } from '../scene/types.ts';
import type { Xml } from '../xml.ts';

/** Ids and relations of one slide. */
export interface Writing {
  readonly theme: Theme;
  /** An id that no other object of the slide has. */
  readonly nextId: () => number;
  /** The id of the relation to where something leads. */
  readonly relationTo: (link: Link) => string;
  /** The id of the relation to the part of a picture. */
  readonly relationToPart: (image: WantedImage) => string;
}

/** An object as it is written, and how it is found by what shows it later. */
export interface Written {
  readonly id: number;
  readonly xml: Xml;
  readonly step: number;
  /** Whether it may have text, which is shown with it. */
  readonly isShape: boolean;
}
