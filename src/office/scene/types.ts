/** What an editable file shows, whatever its format: objects at their places, in pixels of the slide of 1920 × 1080. */
import type { WantedImage } from '../../board/image-source.ts';
import type { Language } from '../../text/language.ts';
import type { Box, Words } from '../../board/types.ts';
import type { Path } from './path.ts';
import type { Colour, Theme } from './theme.ts';

/** A deck in one language. */
export interface Scene {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Day of its making, as `2026-11-24`. */
  readonly date: string;
  readonly theme: Theme;
  readonly slides: readonly SceneSlide[];
  readonly sections: readonly SceneSection[];
}

/** A section, by the places of its slides from 0. */
interface SceneSection {
  readonly title: string;
  readonly slides: readonly number[];
}

/** A slide. */
export interface SceneSlide {
  readonly id: string;
  readonly layout: LayoutName;
  /** From back to front, which is the order of reading. */
  readonly objects: readonly SceneObject[];
  /** The speaker's notes by paragraphs; none in a public file. */
  readonly notes: readonly string[];
}

/** Where the headline stands: large in the middle, beside the section's name, or under it. */
export type LayoutName = 'title' | 'quote' | 'content';

/** What each object has. */
interface Common {
  /** As lists of objects show it. */
  readonly name: string;
  /** The click with which it appears; 0 from the start. */
  readonly step: number;
}

/** What is drawn says what it shows, or is for the eye alone. */
interface Drawn extends Common {
  readonly alt?: string | undefined;
}

/** Where something leads: to a slide, by its id, or out of the deck. */
export type Link = Readonly<{ slide: string } | { address: string }>;

/** A text box; one with a role is a placeholder of the layout. */
export interface TextBox extends Common {
  readonly type: 'text';
  readonly box: Box;
  readonly text: TextBody;
  readonly role?: PlaceholderRole | undefined;
  readonly link?: Link | undefined;
}

export type PlaceholderRole = 'title' | 'kicker' | 'other' | 'source' | 'number';

/** A rectangle or an ellipse, which may hold text. */
export interface Shape extends Drawn {
  readonly type: 'shape';
  readonly box: Box;
  /** Radius of its corners. */
  readonly corner: number | 'ellipse';
  readonly fill?: Colour | undefined;
  readonly line?: Line | undefined;
  readonly text?: TextBody | undefined;
  readonly link?: Link | undefined;
}

/** A drawn path. */
export interface PathObject extends Drawn {
  readonly type: 'path';
  readonly path: Path;
  readonly fill?: Colour | undefined;
  readonly line?: Line | undefined;
}

/** A straight line, which programs offer to connect with shapes. */
export interface Connector extends Drawn {
  readonly type: 'connector';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly line: Line;
}

/** A picture from a file of the deck. */
export interface ImageObject extends Common {
  readonly type: 'image';
  readonly box: Box;
  readonly alt: string;
  readonly image: WantedImage;
}

/** Objects that are moved and appear together. */
export interface ObjectGroup extends Drawn {
  readonly type: 'group';
  readonly children: readonly SceneObject[];
}

/** A table without lines of its own. */
export interface Table extends Drawn {
  readonly type: 'table';
  readonly box: Box;
  readonly hasHead: boolean;
  readonly hasNames: boolean;
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
}

interface TableRow {
  readonly height: number;
  readonly cells: readonly TableCell[];
}

/** A cell, its text in the middle of its height. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** Margins before and after the text. */
  readonly left: number;
  readonly right: number;
  /** Free above the text, so that its middle is that of the rest; negative below. */
  readonly lower: number;
  /** How much of its height the text leaves. */
  readonly free: number;
}

export type SceneObject = TextBox | Shape | PathObject | Connector | ImageObject | ObjectGroup | Table;

/** Text in the middle of its box's height, which never wraps. */
export interface TextBody {
  readonly paragraphs: readonly Paragraph[];
  /** Free above the text, so that its middle is that of the rest; negative below. */
  readonly lower: number;
}

/** Lines that end where they were set to end. */
export interface Paragraph {
  readonly lines: ReadonlyArray<readonly Run[]>;
  readonly align: 'start' | 'center' | 'end';
  /** From line to line, where there are several. */
  readonly pitch?: number | undefined;
  /** Where what follows a tab begins, from the left edge of the text. */
  readonly tabs?: readonly number[] | undefined;
}

/** Letters that are set alike. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: Words['weight'];
  readonly colour: Colour;
  readonly language: Language;
  readonly link?: Link | undefined;
  /** Whether it is the number of its slide, which programs count anew. */
  readonly isNumber?: boolean | undefined;
}

/** How a line is drawn. */
export interface Line {
  readonly colour: Colour;
  readonly weight: number;
  readonly dash?: 'dashed' | 'dotted' | undefined;
  readonly cap?: 'round' | 'square' | undefined;
}
