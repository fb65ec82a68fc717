/** Every size and gap of the participants diagram, in pixels of a slide of 1920 × 1080. Positions follow from them, the counts and the names. */
import { SLIDE_MARGIN, SLIDE_WIDTH } from '../../media/screen.ts';

/** The part of the slide that the diagram may use. */
export const frame = {
  left: SLIDE_MARGIN,
  right: SLIDE_WIDTH - SLIDE_MARGIN,
  top: 250,
  bottom: 1010,
  middle: 630,
} as const;

/** The diagram's own window on the slide, from edge to edge. */
export const view = { x: 0, y: 250, width: SLIDE_WIDTH, height: 760 } as const;

/** Rows of bodies: the farthest that two may stand apart, what parts kinds, and what all of them may take up. */
export const row = {
  height: 704,
  pitch: 80,
  /** For rows with a second line; where less than `twoLinesMin` is left, the second lines go. */
  twoLines: 98,
  twoLinesMin: 84,
  gap: 22,
  /** Most that a row takes up for a pointer. */
  hit: 90,
} as const;

/** From this many bodies a side on, strands are thinner and kinds closer. */
export const dense = { from: 15, gap: 12 } as const;

/** Up to this many bodies a side on both sides, rows stand farther apart and names are larger, so that they fill the room. */
export const few = { upTo: 6, pitch: 124, name: { first: 48, second: 44 } } as const;

/** Above this many bodies a side shows one row a kind. */
export const mostRows = 20;

/** Names beside their marks. `slack` is for what a browser sets wider than the font says. */
export const name = {
  largest: { first: 38, second: 36 },
  least: 30,
  line: 0.9,
  fromMark: 30,
  slack: 11,
  /** No column of names is narrower, so that short names do not stand at the edge. */
  column: 300,
} as const;

/** The second line of a row, and how far both lines stand from its middle. */
export const secondLine = { size: 30, above: 19, below: 24 } as const;

/** Widths of the marks. */
export const mark = { square: 24, diamond: 32, triangle: 30, circle: 26, largest: 32 } as const;

/** The box of a kind through which its strands pass. */
export const cuff = {
  width: { least: 180, most: 240 },
  height: 52,
  /** Around the strands within it. */
  padding: 6,
  sides: 14,
  radius: 14,
  size: 30,
  twoLines: { sides: 6, higher: 12, line: 32 },
  apart: 8,
} as const;

/** Strands: width, and how far apart they run in cuffs and at the bar. */
export const strand = {
  width: 6,
  pitch: 9,
  dense: { width: 4, pitch: 6 },
  /** For a side with one row a kind: width a body, and at most. */
  ofKind: { each: 5, most: 90, apart: 8 },
} as const;

/** What the strands leave free between the columns, and how it is shared from the left: fan, gap, gap, fan. */
export const free = { least: 200, wanted: 240, fanLeft: 0.2, gap: 0.28, fanRight: 0.24 } as const;

/** The bar in the middle, and its label above it. */
export const bar = {
  width: 14,
  least: 132,
  ends: 24,
  strandsEnd: 12,
  label: 38,
  labelAbove: 34,
  labelClear: 10,
} as const;

/** The side's name and its number over its cuffs. */
export const heading = {
  y: 284,
  name: 42,
  nameLeast: 30,
  /** From the middle of the name to that of the number, and to where cuffs may begin. */
  toCount: 70,
  height: 116,
  count: 84,
  beside: 40,
  /** Share of free room above the rows by which headings come down. */
  down: 0.6,
} as const;

/** The second state, with people: marks at the edges, cards between them. */
export const people = {
  edge: { left: frame.left, right: frame.right },
  pitch: 58,
  card: {
    left: 280,
    right: 1180,
    width: 470,
    top: 277,
    bottom: 986,
    radius: 24,
    /** How far the ring of a chosen card stands off. */
    ring: 11,
    padding: 24,
    sides: 22,
    ends: 4,
    aloneY: 620,
    tag: { size: 34, height: 58, padding: 24 },
    /** Sizes by how many stand on a side: of name and office, lines of an office, line heights of both. */
    scales: [
      { upTo: 1, name: 64, office: 40, gap: 0, lines: 2, nameLine: 1.45, line: 1.25 },
      { upTo: 3, name: 50, office: 36, gap: 48, lines: 2, nameLine: 1.45, line: 1.25 },
      { upTo: 4, name: 40, office: 30, gap: 36, lines: 2, nameLine: 1.4, line: 1.2 },
      { upTo: 6, name: 36, office: 30, gap: 12, lines: 1, nameLine: 1.4, line: 1.2 },
      { upTo: 8, name: 32, office: 30, gap: 8, lines: 1, nameLine: 1.2, line: 1.15 },
    ],
  },
  /** Height of a card alone on its side. */
  alone: 340,
  link: { width: 14, apart: 90, inset: 90 },
  /** And how far from a card it stands at least. */
  pill: { size: 40, height: 68, padding: 28, apart: 16 },
  tie: { width: 8, pale: 3 },
  fan: 3,
  bracket: { x: 1862, depth: 14, beyond: 14, label: 30, labelY: 340, line: 38 },
} as const;

/** The verbs that stand over the bar while what they join is chosen. */
export const verb = {
  size: 32,
  height: 47,
  pitch: 53,
  padding: 23,
  /** To what is around, and from the lowest pill to the middle of the bar's label. */
  clear: { across: 22, down: 12 },
  above: 30,
  most: 2,
  /** The line through the bar, and what sets it apart from the bar. */
  width: 9,
  halo: 18,
} as const;

/** The band: what its texts take up, by which they are set smaller or on fewer lines. */
export const band = {
  height: 236,
  head: 580,
  headAlone: 836,
  headOfList: 480,
  mark: 63,
  name: { size: 54, smaller: 48, line: 67, two: 56 },
  line: { size: 30, height: 36 },
  facts: 40,
  /** What lines lose where words do not break. */
  slack: 1.06,
  row: { name: 36, room: 980, small: 30, half: 470 },
  /** For buttons: beside the widest head, and beside a person's name. */
  room: 1034,
  beside: 700,
  button: { gap: 12, sides: 50, glyph: 32 },
  deed: { gap: 14, sides: 18 },
  /** In em. */
  nameOnWay: 12,
  kind: { size: 32, beside: 110, gap: 12, room: 1106 },
} as const;
