/** The lines of a slide of an editable file, in the order in which they are drawn, each with the box that it has to keep to. */
import type { Box } from '../../src/board/types.ts';
import type { Paragraph, SceneObject, Table } from '../../src/office/scene/types.ts';

/** A line without its spaces, in the box of its object or cell. */
export interface SceneLine {
  readonly text: string;
  readonly box: Box;
  readonly place: Place;
}

/** What a line stands in: a box of its own, which nobody sees, the box of a headline, a shape, or a cell. */
type Place = 'box' | 'title' | 'shape' | 'cell';

/** The lines of an object and of all in it. */
export function linesOf(object: SceneObject): readonly SceneLine[] {
  switch (object.type) {
    case 'group':
      return object.children.flatMap(linesOf);
    case 'table':
      return linesOfTable(object);
    case 'text':
      return linesIn(object.text.paragraphs, object.box, object.role === 'title' ? 'title' : 'box');
    case 'shape':
      return linesIn(object.text?.paragraphs ?? [], object.box, 'shape');
    default:
      return [];
  }
}

function linesOfTable({ box, columns, rows }: Table): readonly SceneLine[] {
  return rows.flatMap(({ height, cells }, at) => {
    const y = box.y + sum(rows.slice(0, at).map((row) => row.height));
    return cells.flatMap(({ paragraphs }, index) => {
      const x = box.x + sum(columns.slice(0, index));
      return linesIn(paragraphs, { x, y, w: columns[index] ?? 0, h: height }, 'cell');
    });
  });
}

function linesIn(paragraphs: readonly Paragraph[], box: Box, place: Place): readonly SceneLine[] {
  return paragraphs.flatMap(({ lines }) =>
    lines.map((runs) => ({
      text: runs
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/gu, ''),
      box,
      place,
    })),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
