/** What a picture is made of: parts that flow or stand on the slide, and marks that are drawn between them. */
import type { Html } from '../markup/html.ts';
import type { Language, Text } from '../text/language.ts';

/** A length in pixels of the slide; a pair where Latin script has another than Han. */
export type Num = number | readonly [han: number, latin: number];

/** Whose a part is; decides what the tones `side…` are. */
type Side = 'left' | 'right' | 'shared';

/** A colour by its meaning. The sheets say what it is in each theme. */
export type Tone =
  | 'paper'
  | 'ink'
  | 'ink-2'
  | 'rule'
  | 'hairline'
  | 'unlit'
  | 'side'
  | 'side-text'
  | 'side-tint'
  | 'side-pale'
  | 'on-side'
  | 'joint-tint'
  /** What cameras read, and the ground around it: the same in each theme. */
  | 'code'
  | 'code-ground';

/** A place on the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where children stand along the direction of their group. */
export type Main = 'start' | 'center' | 'end' | 'between' | 'evenly';
/** Where they stand across it. */
export type Cross = 'start' | 'center' | 'end' | 'stretch';

/** What each part may have. A part is as large as its content where nothing is given. */
export interface Frame {
  /** The name by which marks find it. */
  readonly id?: string | undefined;
  /** Whose it is; its group's by default. */
  readonly side?: Side | undefined;
  /** The press with which it appears; 0, from the start, by default. */
  readonly step?: number | undefined;
  /** Its top left corner on the slide, also where it belongs to a group; parts without one flow in their group. */
  readonly at?: readonly [x: number, y: number] | undefined;
  /** Width; `fill` for all that its group has. */
  readonly w?: Num | 'fill' | undefined;
  readonly h?: Num | 'fill' | undefined;
  readonly minW?: Num | undefined;
  readonly minH?: Num | undefined;
  readonly maxW?: Num | undefined;
  /** Its share of what is left along its group's direction; 0 by default. */
  readonly grow?: number | undefined;
}

/** How a group or a room is drawn: a rectangle or an ellipse under its content. */
export interface Look {
  /** Its name in the article's sheet on narrow screens. */
  readonly name: LookName;
  readonly fill?: Tone | undefined;
  readonly stroke?: Tone | undefined;
  /** Width of the outline, which is drawn within the box. */
  readonly weight?: number | undefined;
  readonly dash?: 'dashed' | 'dotted' | undefined;
  /** Radius of its corners; `full` for half of its lower side, `ellipse` for a circle or an ellipse. */
  readonly round?: number | 'full' | 'ellipse' | undefined;
  /** How far around it the ground covers what is drawn below. */
  readonly halo?: number | undefined;
}

/**
 * The looks that there are; each is a class of the narrow sheet. Those that marks draw on the slide have a shape of their own
 * only there.
 */
type LookName =
  | DrawnName
  | 'bead'
  | 'block'
  | 'capsule'
  | 'card'
  | 'disc'
  | 'frame'
  | 'full'
  | 'ground'
  | 'pill'
  | 'ring'
  | 'ruled'
  | 'saying';

/**
 * Looks of what marks draw: a bar, and the line that bars are compared with; the shape at the end of a line; a ring around words;
 * the threads that come in over a list, and beside an item of it an eye of them, with a disc where it begins (`eye`) or the
 * crossing there (`weave`), or one thread with a disc (`string`).
 */
type DrawnName =
  | 'bar'
  | 'circled'
  | 'drawn'
  | 'entry'
  | 'eye'
  | 'key'
  | 'reference'
  | 'strand'
  | 'string'
  | 'weave';

/** What a group is for those who listen, and in the article; `data` is a table that nobody sees. */
export type Meaning =
  | 'list'
  | 'ordered'
  | 'item'
  | 'table'
  | 'data'
  | 'head'
  | 'body'
  | 'row'
  | 'lit-row'
  | 'row-head'
  | 'column-head'
  | 'cell';

/** Room within a group: all around, or by its sides. `block` is above and below, `inline` before and after. */
export type Pad =
  | Num
  | Readonly<{ block?: Num; inline?: Num; top?: Num; right?: Num; bottom?: Num; left?: Num }>;

/** Parts in a row or column, in equal shares, one over the other, or in rows that wrap. */
export interface Group extends Frame {
  readonly type: 'group';
  readonly flow: 'row' | 'column' | 'equal' | 'stack' | 'wrap';
  readonly gap?: Num | undefined;
  /** Between the rows of a group that wraps; `gap` by default. */
  readonly rowGap?: Num | undefined;
  readonly pad?: Pad | undefined;
  readonly main?: Main | undefined;
  readonly cross?: Cross | undefined;
  readonly look?: Look | undefined;
  readonly as?: Meaning | undefined;
  /** Whether it is set from the end, for the eye alone: it is read and listened to in its own order. */
  readonly reverse?: boolean | undefined;
  readonly children: readonly Part[];
}

/** A text. */
export interface Words extends Frame {
  readonly type: 'words';
  readonly role: Role;
  readonly text: Text;
  /** Size of its letters. */
  readonly size: Num;
  /** The smallest size that it may be set in where it does not fit; its size by default. */
  readonly shrink: Num;
  /** The most lines that it may take. */
  readonly lines: Num;
  /** From line to line, in sizes. */
  readonly leading: Num;
  readonly weight: 400 | 500 | 700;
  readonly tone: Tone;
  /** How lines of several are aligned; as the group's children across it by default. */
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** `balanced`: as few lines as can be, and even ones. `set`: a line ends at every mark of its author. */
  readonly breaks: 'balanced' | 'set';
  /** Whether it is shown in the language that is not chosen, as a second line. */
  readonly isOther?: boolean | undefined;
  /** The authored text that it was made of, where it is not that text itself; of several a misfit names the longest. */
  readonly from?: Text | readonly Text[] | undefined;
  /** Whether glossary terms are marked in it. */
  readonly marks: boolean;
  /** Its element, where it is more than a paragraph. `h2` is the headline of the slide. */
  readonly level?: 'h2' | 'h3' | 'th' | 'row-head' | 'td' | 'blockquote' | 'cite' | undefined;
  /** The head of its column, which stands in its cell where the picture flows and there are no columns. */
  readonly head?: Text | undefined;
  /** The date or time that it says, as machines read it: `2026-03`, `09:30`. */
  readonly time?: string | undefined;
  /** Id of the slide that it leads to. */
  readonly link?: string | undefined;
  /** The address out of the deck that it leads to. */
  readonly href?: string | undefined;
  /** Whether it stands on pages alone, and its room is free on the stage. */
  readonly isOffStage?: boolean | undefined;
  /** Whether it is for the eye alone, as where the description or a neighbour says the same. */
  readonly isSilent?: boolean | undefined;
  /** Whether it has no place on the slide: it is for those who listen, and where the picture flows. */
  readonly isForReading?: boolean | undefined;
}

/** What a text is in a picture: decides its usual size, weight and tone, and its size on narrow screens. */
export type Role =
  | 'name'
  | 'claim'
  | 'label'
  | 'body'
  | 'note'
  | 'verb'
  | 'said'
  | 'heading'
  | 'figure'
  | 'caption';

/** A drawing of the sprite. */
export interface Icon extends Frame {
  readonly type: 'icon';
  readonly name: string;
  readonly tone: Tone;
}

/** A picture from a file of the deck, cropped to its size. */
export interface Image extends Frame {
  readonly type: 'image';
  /** Its path from the deck's folder. */
  readonly file: string;
  /** What is to be seen, for those who do not see it. */
  readonly alt: Text;
  /** What stays in sight: shares of its width and height. */
  readonly focus: readonly [x: number, y: number];
  readonly w: number;
  readonly h: number;
}

/** Room that other parts keep free, or that marks draw in; with a look a shape without words, such as a rule between cells. */
export interface Room extends Frame {
  readonly type: 'room';
  readonly look?: Look | undefined;
}

export type Part = Group | Words | Icon | Image | Room;

/** What is drawn between parts and under them. */
export type Mark = Readonly<{ step?: number | undefined; side?: Side | undefined }> &
  (
    | Readonly<{
        mark: 'thread';
        side: 'left' | 'right';
        d: string;
        weight: number;
        /** `over` crosses another; a `whole` one does not grow; dashes say that it is not there yet. */
        course?: 'grows' | 'whole' | 'over' | undefined;
        dash?: 'dashed' | 'dotted' | undefined;
      }>
    | Readonly<{
        mark: 'line';
        d: string;
        tone: Tone;
        weight: number;
        dash?: 'dashed' | 'dotted' | undefined;
        round?: boolean | undefined;
      }>
    | Readonly<{
        mark: 'area';
        d: string;
        tone: Tone;
        /** Whether it grows from its left edge when it appears with a step. */
        grows?: boolean | undefined;
      }>
    | Readonly<{ mark: 'dot'; x: number; y: number; r: number; tone: Tone }>
    | Readonly<{ mark: 'icon'; name: string; x: number; y: number; size: number; tone?: Tone | undefined }>
  );

/** Finds a part's place by its id. */
export type Find = (id: string) => Box;

/** A picture with a layout of its own: as a page holds it, and as parts and marks where that layout puts them. */
interface Drawing {
  readonly render: () => Html;
  readonly asBoard: (language: Language) => Board;
}

/** A line at the foot of a slide. */
export interface FootLine {
  readonly text: Text;
  /** What it says where the parts follow each other and nothing is at its place; the same by default. */
  readonly inFlow?: Text | undefined;
  /** The authored texts that are in it: the longest is named where the line is too long. */
  readonly from?: readonly Text[] | undefined;
}

/** A picture before it is set: its parts in reading order, and what is drawn, which may depend on where they come to stand. */
export interface Board {
  /** In reading order. */
  readonly parts: readonly Part[];
  /** A drawing that is laid out already, with all that belongs to it, in the place of parts, which are then measured alone. */
  readonly drawing?: Drawing | undefined;
  readonly marks?: ((find: Find, language: Language) => readonly Mark[]) | undefined;
  /** Where the picture begins; 250, under the headline, by default. */
  readonly top?: number | undefined;
  /** Where it ends; 1010, over the foot, by default. Pages give a picture no more than its height. */
  readonly bottom?: number | undefined;
  /** From where to where it closes up on pages: the room that the stage gives to something else. What is below moves up, and is words alone. */
  readonly fold?: readonly [from: number, to: number] | undefined;
  /** Where what its marks draw stands for itself, so that it is shown where the parts flow, too. */
  readonly emblem?: Box | undefined;
  /** What stands at the foot of the slide, beside the cited paragraphs. */
  readonly foot?: FootLine | undefined;
  /** All numbers that the picture lets be said, where a headline that says another in digits is an error. */
  readonly claims?: ReadonlySet<number> | undefined;
  /** Whether the headline is among its parts, so that none stands over it. */
  readonly holdsHeadline?: boolean | undefined;
  /** Whether it is mirrored, left for right. A part moves as a whole: what is in it keeps its order. */
  readonly isMirrored?: boolean | undefined;
}
