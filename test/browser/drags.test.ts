import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actions, type Action } from '../../src/talk/actions.ts';

/** WCAG 2.5.7: what follows a pointer or a finger, and the actions that do the same without. */
const drags: Readonly<Record<string, readonly Action[]>> = {
  // A line drawn by hand is a path, which the criterion leaves out.
  'console/view/drawing.ts': ['pointer-left', 'pointer-right', 'pointer-up', 'pointer-down'],
  'stage/swipe.ts': ['next', 'previous'],
  // Shows the toolbar, which the focus shows as well.
  'stage/toolbar.ts': [],
};

it('whatever can be dragged can be done by keys', () => {
  const folder = 'src/browser';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      /'(?:pointermove|mousemove|touchmove|touchend|dragstart)'/u.test(
        readFileSync(join(folder, file), 'utf8'),
      ),
  );
  expect(files.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual(Object.keys(drags).toSorted());
  for (const action of Object.values(drags).flat()) expect(actions[action].keys).not.toEqual([]);
});
