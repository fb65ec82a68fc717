/** What the rules of PDF/UA-1 look at in a file. */
import type { Mark } from '../marked-content.ts';

/** A file. */
export interface UaFile {
  /** Its first line. */
  readonly header: string;
  readonly isMarked: boolean;
  readonly isSuspect: boolean;
  readonly hasStructTree: boolean;
  readonly showsTitle: boolean;
  /** The language of all that names no other. */
  readonly language: string | undefined;
  /** The XMP packet. */
  readonly metadata: string | undefined;
  readonly hasOutline: boolean;
  /** Types that are mapped to others. */
  readonly roles: ReadonlyMap<string, string>;
  /** In the order in which they are read out. */
  readonly elements: readonly UaElement[];
  readonly pages: readonly UaPage[];
  readonly content: readonly UaContent[];
  readonly fonts: readonly UaFont[];
}

/** An element of the structure tree. NonStruct between elements is looked through. */
export interface UaElement {
  /** Where it is, for a person. */
  readonly place: string;
  readonly type: string;
  /** Its standard type, if it has or is mapped to one. */
  readonly standard: string | undefined;
  readonly parent: UaElement | undefined;
  readonly children: readonly UaElement[];
  readonly namesParent: boolean;
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  readonly language: string | undefined;
  readonly id: string | undefined;
  readonly scope: string | undefined;
  readonly headers: readonly string[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A page. */
export interface UaPage {
  readonly number: number;
  readonly tabs: string | undefined;
  readonly annotations: readonly UaAnnotation[];
}

/** An annotation, such as a link. */
export interface UaAnnotation {
  readonly place: string;
  readonly subtype: string;
  readonly isHidden: boolean;
  readonly contents: string | undefined;
  /** Where it leads: `#` and a place in the document, or an address. */
  readonly target: string | undefined;
  /** The element that it is part of. */
  readonly element: UaElement | undefined;
}

/** Something painted, or the beginning of marked content. */
export interface UaContent {
  readonly place: string;
  readonly isPainted: boolean;
  /** The marks around it, or up to it, the outermost first. */
  readonly marks: readonly Mark[];
  /** For each mark, whether the structure tree knows it. */
  readonly isTagged: readonly boolean[];
}

/** A composite font, or a simple one with a single byte a glyph, which has no `toUnicode` here. */
export interface UaFont {
  readonly name: string;
  readonly isComposite: boolean;
  readonly isEmbedded: boolean;
  readonly mapsGlyphs: boolean;
  /** What codes say; nothing where the font has no map. */
  readonly toUnicode: ReadonlyMap<number, string>;
  /** The codes that are shown. */
  readonly codes: ReadonlySet<number>;
}

/** A rule, by veraPDF's name for it: clause, `-`, number of the test. */
export interface UaRule {
  readonly id: string;
  readonly says: string;
  /** Where it is broken. */
  readonly find: (file: UaFile) => readonly string[];
}
