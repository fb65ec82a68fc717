import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import { importAfresh } from '../../src/site/import-afresh.mjs';

const folder = mkdtempSync(join(tmpdir(), 'deck-afresh-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

const load = (file: string) => importAfresh<Record<string, unknown>>(process.cwd(), file);

it('imports a module as it stands now, and tells what it is made of', async () => {
  const part = write('part.ts', 'export const word: string = "first";');
  const whole = write('whole.ts', `export { word } from './part.ts';`);
  const { module, dependencies } = await load(whole);
  expect([module['word'], dependencies]).toEqual(['first', [part, whole]]);
  write('part.ts', 'export const word: string = "second";');
  expect((await load(whole)).module['word']).toBe('second');
});

it('leaves to a module its own address, packages, and closing tags in tagged templates', async () => {
  const file = write(
    'own.ts',
    'import { version } from "vite"; export const all = [import.meta.url, version !== "", String.raw`</script>`];',
  );
  expect((await load(file)).module['all']).toEqual([pathToFileURL(file).href, true, '</script>']);
});

it('names the file and the import of what is not there', async () => {
  await expect(load(write('lost.ts', `import './nowhere.ts';`))).rejects.toThrow(
    /'\.\/nowhere\.ts'.*lost\.ts/u,
  );
});

it('leaves nothing behind, whatever happens', async () => {
  // Other threads load modules meanwhile.
  const kept = (): readonly string[] =>
    readdirSync('node_modules/.cache/modules').filter((name) =>
      name.endsWith(`-${process.pid}-${threadId}.mjs`),
    );
  await load(write('fine.ts', 'export {};'));
  await expect(load(write('throws.ts', 'throw new Error("broken");'))).rejects.toThrow('broken');
  expect(kept()).toEqual([]);
});
