import { expect, it } from 'vitest';
import { withoutConsole } from './console-weight.ts';

it('cuts the console out of a page and nothing else', () => {
  const page = (console: string): string => `<!doctype html><body><main>字</main>${console}<p>b</p></body>`;
  expect(withoutConsole(page('<div class="console" hidden><div>1</div></div>'))).toBe(page(''));
});

it('does not measure a page that has no console', () => {
  expect(() => withoutConsole('<p class="consoles">a</p>')).toThrow('no console');
});
