import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Files of the engine that put HTML past the template, each with how often. */
function unsafeUses(): Record<string, number> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file !== join('markup', 'html.ts'),
  );
  return Object.fromEntries(
    files.flatMap((file) => {
      const count = readFileSync(join('src', file), 'utf8').match(/\bunsafe\(/gu)?.length ?? 0;
      return count > 0 ? [[file, count]] : [];
    }),
  );
}

it('no more than two places put HTML past the escaping template: the drawings, and the sheet of the paper', () => {
  expect(unsafeUses()).toEqual({ 'page/handout/page.ts': 1, 'page/sprite.ts': 1 });
});
