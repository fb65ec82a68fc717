import { expect, it } from 'vitest';
import { linkFlowSheet } from '../../src/site/flow-sheet.ts';

const { transformIndexHtml } = linkFlowSheet;
const handled = (page: string, path: string): unknown => {
  if (typeof transformIndexHtml !== 'object') throw new Error('The plugin has changed.');
  return Reflect.apply(transformIndexHtml.handler, undefined, [page, { path }]);
};

it('the first picture of a wide deck waits for no sheet of narrow screens, and for all others', () => {
  const main = '<link rel="stylesheet" crossorigin href="./main-1.css">';
  const page = `${main}<link rel="stylesheet" crossorigin href="./flow-2.css">`;
  expect(handled(page, '/index.html')).toBe(
    `${main}<link rel="stylesheet" media="screen and (width &lt; 56em)" crossorigin href="./flow-2.css">`,
  );
  // The brief shows tables by the same sheet at any width.
  expect(handled(page, '/handout.html')).toBe(page);
});
