/** Words of a board as text that keeps its lines. */
import type { Placed } from '../../board/layout.ts';
import { lengthIn, writtenIn } from '../../board/sizes.ts';
import { shownOf } from '../../board/lines.ts';
import type { Box, Words } from '../../board/types.ts';
import type { Language } from '../../text/language.ts';
import { colourOf } from './theme.ts';
import type { Link, Paragraph, Run, TextBody, TextBox } from './types.ts';
import type { Inherited, Writing } from './writing.ts';

/** Words where they stand. */
export interface PlacedWords {
  readonly words: Words;
  readonly box: Box;
  readonly set: NonNullable<Placed['set']>;
  readonly inherited: Inherited;
}

/** How much wider than its lines a box is, so that another font has room. */
const SLACK = 0.25;

/** Words as a paragraph. */
export function paragraphOf({ words, set, inherited }: PlacedWords, writing: Writing): Paragraph {
  const { language } = writing;
  const written = writtenIn(words, language);
  const run = (text: string): Run => ({
    text,
    size: set.size,
    weight: words.weight,
    colour: colourOf(words.tone, words.side ?? inherited.side, writing.delegations),
    language: written,
    link: linkOf(words),
  });
  return {
    lines: set.lines.map((line) => [run(shownOf(words.text[written], line))]),
    align: set.align,
    pitch: set.lines.length > 1 ? set.size * lengthIn(language, words.leading) : undefined,
  };
}

/** A text box around words, with room for another font. */
export function textBoxOf(placed: PlacedWords, writing: Writing): TextBox {
  const { words, inherited } = placed;
  const paragraph = paragraphOf(placed, writing);
  return {
    type: 'text',
    name: nameOf(paragraph),
    step: inherited.step,
    box: roomAround(linesBox(placed, writing.language), paragraph),
    text: bodyOf(paragraph),
    role: words.level === 'h2' ? 'title' : undefined,
    link: linkOf(words),
  };
}

/** Where words lead. */
export function linkOf({ link, href }: Words): Link | undefined {
  if (href !== undefined) return { address: href };
  return link === undefined ? undefined : { slide: link };
}

/** The box of the lines: as wide as their room, as high as they are. */
export function linesBox({ words, box, set }: PlacedWords, language: Language): Box {
  return { ...box, h: set.lines.length * set.size * lengthIn(language, words.leading) };
}

/** A paragraph as text, in the middle of its height. */
export function bodyOf(paragraph: Paragraph): TextBody {
  return { paragraphs: [withoutLinks(paragraph)], lower: 0 };
}

/** A box with room to all sides that lines may need. */
function roomAround({ x, y, w, h }: Box, { align, lines }: Paragraph): Box {
  const more = SLACK * w;
  const size = lines[0]?.[0]?.size ?? 0;
  const before = align === 'start' ? 0 : align === 'center' ? more / 2 : more;
  return { x: x - before, y: y - size / 4, w: w + more, h: h + size / 2 };
}

/** An object is named by its text. */
export function nameOf({ lines }: Paragraph): string {
  return lines.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
}

/** The whole box leads where its words lead. */
function withoutLinks(paragraph: Paragraph): Paragraph {
  return {
    ...paragraph,
    lines: paragraph.lines.map((runs) => runs.map(({ link: _link, ...run }) => run)),
  };
}
