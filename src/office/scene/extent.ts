/** How far objects reach. */
import type { Box } from '../../board/types.ts';
import type { SceneObject } from './types.ts';

/** The box around an object and all in it. */
export function extentOf(object: SceneObject): Box {
  switch (object.type) {
    case 'path':
      return object.path.box;
    case 'connector':
      return around([object.from, object.to].map(([x, y]) => ({ x, y, w: 0, h: 0 })));
    case 'group':
      return around(object.children.map(extentOf));
    default:
      return object.box;
  }
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}
