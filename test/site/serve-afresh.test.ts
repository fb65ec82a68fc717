import { expect, it } from 'vitest';
import { isSource } from '../../src/site/serve-afresh.ts';

const root = '/srv/deck';
const ours = isSource(root, '/home/author/harbours/deck.ts', new Set(['/home/author/shared.ts']));

it.for([
  ['the deck', '/home/author/harbours/deck.ts'],
  ['a new file beside it', '/home/author/harbours/chapters/new.ts'],
  ['a file that it loads from elsewhere', '/home/author/shared.ts'],
  ['the engine', '/srv/deck/src/kinds/frame/frame.ts'],
  ['a script of a page’s head', '/srv/deck/src/browser/boot.ts'],
  ['a drawing', '/srv/deck/assets/icons/light.svg'],
  ['a drawing of the interface', '/srv/deck/assets/interface/ui-next.svg'],
  ['a drawing of its own', '/home/author/harbours/icons/light.svg'],
] as const)('a page is made of %s', ([, file]) => {
  expect(ours(file)).toBe(true);
});

it.for([
  ['a test', '/srv/deck/test/deck/spec.test.ts'],
  ['a built page', '/srv/deck/dist/site/index.html'],
  ['another file of the author’s', '/home/author/harbours-2/deck.ts'],
] as const)('a page is not made of %s', ([, file]) => {
  expect(ours(file)).toBe(false);
});

it('knows its files on Windows, where paths are written either way', () => {
  const windows = isSource(String.raw`C:\deck`, String.raw`C:\deck\slides\deck.ts`, new Set(['C:/lib/a.ts']));
  for (const file of [
    'C:/deck/slides/new.ts',
    String.raw`C:\deck\src\text\parse.ts`,
    String.raw`C:\lib\a.ts`,
  ])
    expect(windows(file)).toBe(true);
  expect(windows('C:/deck/test/a.ts')).toBe(false);
});
