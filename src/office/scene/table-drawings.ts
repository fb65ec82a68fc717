/** What is drawn in the cells of a table, without their texts: no program keeps it in the cells themselves. */
import type { SetPart } from '../../board/set-board.ts';
import { iconObjects } from './marks.ts';
import { shapesOf } from './shapes.ts';
import { colourOf } from './theme.ts';
import type { SceneObject } from './types.ts';
import { inheritedBy } from './words-in.ts';
import type { Inherited, Writing } from './writing.ts';

/** The shapes and icons of a part and all in it. */
export function objectsOfDrawings(
  { part, places, children }: SetPart,
  outer: Inherited,
  writing: Writing,
): readonly SceneObject[] {
  const { box } = places[writing.language];
  const inherited = inheritedBy(part, outer);
  const { side, step } = inherited;
  if (part.type === 'icon') {
    const colour = colourOf(part.tone, side, writing.delegations);
    return iconObjects(part.name, { x: box.x, y: box.y, size: box.w }, colour, step, writing);
  }
  const own = 'look' in part && part.look ? shapesOf(box, part.look, inherited, writing) : [];
  return [...own, ...children.flatMap((child) => objectsOfDrawings(child, inherited, writing))];
}
