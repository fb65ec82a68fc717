/** What the objects of a slide are written with. */
import type { Theme } from '../scene/theme.ts';
import type { Xml } from '../xml.ts';

/** Ids and relations of one slide. */
export interface Writing {
  readonly theme: Theme;
  /** An id that no other object of the slide has. */
  readonly nextId: () => number;
  /** The relation to a slide, by the slide's id. */
  readonly relationTo: (slide: string) => string;
}

/** An object as it is written, and how it is found by what shows it later. */
export interface Written {
  readonly id: number;
  readonly xml: Xml;
  readonly step: number;
  /** Whether it may have text, which is shown with it. */
  readonly isShape: boolean;
}
