/** Parts of a set board as objects, in reading order: looks as shapes, words as text, tables as tables. */
import type { SetPart } from '../../board/set-board.ts';
import type { Group } from '../../board/types.ts';
import { plain } from '../../text/language.ts';
import { iconObjects } from './marks.ts';
import { shapesOf } from './shapes.ts';
import { isGrid, tableOf } from './table.ts';
import { bodyOf, linesBox, linkOf, nameOf, paragraphOf, textBoxOf, type PlacedWords } from './text.ts';
import { colourOf } from './theme.ts';
import type { SceneObject, Shape } from './types.ts';
import { inheritedBy, placedWords, wordsIn } from './words-in.ts';
import type { Inherited, Writing } from './writing.ts';

/** So far words may stand from the middle of a shape, in pixels, and still be its text. */
const OFF_CENTRE = 1.5;

/** A part and all in it. */
export function objectsOfPart(set: SetPart, outer: Inherited, writing: Writing): readonly SceneObject[] {
  const { part, places } = set;
  const { box } = places[writing.language];
  const inherited = inheritedBy(part, outer);
  switch (part.type) {
    case 'words': {
      const placed = placedWords(set, outer, writing);
      return placed ? [textBoxOf(placed, writing)] : [];
    }
    case 'icon': {
      const colour = colourOf(part.tone, inherited.side, writing.delegations);
      return iconObjects(part.name, { x: box.x, y: box.y, size: box.w }, colour, inherited.step, writing);
    }
    case 'image': {
      const { file, alt, focus } = part;
      const image = { file, w: box.w, h: box.h, focus };
      const seen = plain(alt[writing.language]);
      return [{ type: 'image', name: 'Picture', step: inherited.step, box, alt: seen, image }];
    }
    case 'room':
      return part.look ? shapesOf(box, part.look, inherited, writing) : [];
    case 'group':
      return part.as === 'table' && isGrid(set)
        ? tableOf(set, outer, writing)
        : objectsOfGroup(part, set, inherited, writing);
  }
}

function objectsOfGroup(
  group: Group,
  set: SetPart,
  inherited: Inherited,
  writing: Writing,
): readonly SceneObject[] {
  const shapes = group.look ? shapesOf(set.places[writing.language].box, group.look, inherited, writing) : [];
  const labelled = labelledShape(shapes.at(-1), set, inherited, writing);
  if (labelled) return asGroup(group, [...shapes.slice(0, -1), labelled], inherited);
  const inner = set.children.flatMap((child) => objectsOfPart(child, inherited, writing));
  return asGroup(group, [...shapes, ...inner], inherited);
}

/**
 * What looks like one thing, or appears as one, is one object. What has several steps is several, since programs cannot
 * show a part of a group later.
 */
function asGroup(
  { look, as, step }: Group,
  children: readonly SceneObject[],
  inherited: Inherited,
): readonly SceneObject[] {
  const isOne = look !== undefined || as === 'item' || step !== undefined;
  if (!isOne || children.length < 2 || children.some((child) => child.step !== inherited.step))
    return children;
  const named = children.find((child) => child.type === 'text' || (child.type === 'shape' && child.text));
  return [{ type: 'group', name: named?.name ?? 'Group', step: inherited.step, children }];
}

/** A shape that holds one text and nothing else to be seen has it as its own. */
function labelledShape(
  shape: Shape | undefined,
  set: SetPart,
  inherited: Inherited,
  writing: Writing,
): Shape | undefined {
  const [placed, ...others] = set.children.flatMap((child) => wordsIn(child, inherited, writing));
  if (!shape || !placed || others.length > 0 || placed.inherited.step !== shape.step) return undefined;
  const lines = linesBox(placed, writing.language);
  const aside = lines.x + lines.w / 2 - shape.box.x - shape.box.w / 2;
  const isCentred =
    Math.abs(aside) < OFF_CENTRE && (placed.set.lines.length === 1 || placed.set.align === 'center');
  if (!isCentred || set.children.some(holdsDrawing)) return undefined;
  return withText(shape, placed, lines.y + lines.h / 2 - shape.box.y - shape.box.h / 2, writing);
}

function withText(shape: Shape, placed: PlacedWords, lower: number, writing: Writing): Shape {
  const paragraph = { ...paragraphOf(placed, writing), align: 'center' } as const;
  const body = bodyOf(paragraph);
  return {
    ...shape,
    name: nameOf(paragraph),
    text: { ...body, lower: body.lower + 2 * lower },
    link: linkOf(placed.words),
  };
}

function holdsDrawing({ part, children }: SetPart): boolean {
  return part.type === 'icon' || ('look' in part && part.look !== undefined) || children.some(holdsDrawing);
}
