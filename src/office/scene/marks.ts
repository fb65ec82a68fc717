/** What is drawn between parts, as objects: straight lines as connectors, all else as shapes and paths. */
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Mark } from '../../board/types.ts';
import { readIcon } from './icon.ts';
import { isEmpty, readPath, straightEnds, type Path } from './path.ts';
import { colourOf } from './theme.ts';
import type { Connector, Line, ObjectGroup, PathObject, SceneObject, Shape } from './types.ts';
import type { Writing } from './writing.ts';

/** The marks of a picture: those that follow each other in the same step are a group. */
export function objectsOfMarks(
  marks: readonly Mark[],
  isMirrored: boolean,
  writing: Writing,
): readonly SceneObject[] {
  const groups: Array<{ step: number; children: SceneObject[] }> = [];
  for (const mark of marks) {
    const { step = 0 } = mark;
    const drawn = objectsOfMark(isMirrored ? mirrored(mark) : mark, writing).filter(
      (object) => object.type !== 'path' || !isEmpty(object.path),
    );
    if (drawn.length === 0) continue;
    const last = groups.at(-1);
    if (last?.step === step) last.children.push(...drawn);
    else groups.push({ step, children: [...drawn] });
  }
  return groups.map(({ step, children }): SceneObject =>
    children.length === 1 && children[0]
      ? children[0]
      : ({ type: 'group', name: 'Drawing', step, children } satisfies ObjectGroup),
  );
}

function objectsOfMark(mark: Mark, writing: Writing): readonly (PathObject | Shape | Connector)[] {
  const { step = 0, side = 'shared' } = mark;
  const paint = (tone: Parameters<typeof colourOf>[0]) => colourOf(tone, side, writing.delegations);
  switch (mark.mark) {
    case 'thread':
      return [
        stroked('Thread', mark.d, step, {
          colour: mark.side,
          weight: mark.weight,
          dash: mark.dash,
          cap: mark.course === 'over' ? 'square' : undefined,
        }),
      ];
    case 'line':
      return [
        stroked('Line', mark.d, step, {
          colour: paint(mark.tone),
          weight: mark.weight,
          dash: mark.dash,
          cap: mark.round ? 'round' : undefined,
        }),
      ];
    case 'area':
      return [{ type: 'path', name: 'Area', step, path: readPath(closed(mark.d)), fill: paint(mark.tone) }];
    case 'dot': {
      const { x, y, r } = mark;
      const box = { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
      return [{ type: 'shape', name: 'Dot', step, box, corner: 'ellipse', fill: paint(mark.tone) }];
    }
    case 'icon': {
      const { name, x, y, size, tone = 'ink' } = mark;
      return iconObjects(name, { x: x - size / 2, y: y - size / 2, size }, paint(tone), step, writing);
    }
  }
}

/** Some programs fill no path that is open. */
function closed(d: string): string {
  return /z\s*$/iu.test(d) ? d : `${d}Z`;
}

/** A drawing of the sprite. */
export function iconObjects(
  name: string,
  place: { readonly x: number; readonly y: number; readonly size: number },
  colour: Line['colour'],
  step: number,
  { icons }: Writing,
): readonly PathObject[] {
  const { lines, filled, weight } = readIcon(icons.get(name) ?? '', place);
  const common = { type: 'path', name: 'Icon', step } as const;
  return [
    ...(filled ? [{ ...common, path: filled, fill: colour }] : []),
    { ...common, path: lines, line: { colour, weight, cap: 'round' } },
  ];
}

function stroked(name: string, d: string, step: number, line: Line): PathObject | Connector {
  const path = readPath(d);
  const ends = straightEnds(path);
  if (!ends) return { type: 'path', name, step, path, line };
  return { type: 'connector', name, step, from: ends[0], to: ends[1], line };
}

/** A mark on the other side of the slide. */
function mirrored(mark: Mark): Mark {
  if (!('d' in mark)) return { ...mark, x: SLIDE_WIDTH - mark.x };
  const { segments } = readPath(mark.d);
  return { ...mark, d: writePath({ segments }, ([x, y]) => [SLIDE_WIDTH - x, y]) };
}

function writePath(
  { segments }: Pick<Path, 'segments'>,
  put: (point: readonly [number, number]) => readonly [number, number],
): string {
  return segments
    .map(([command, ...points]) => `${command}${points.map((point) => put(point).join(' ')).join(' ')}`)
    .join('');
}
