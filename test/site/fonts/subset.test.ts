import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { charactersByWeight } from '../../../src/site/fonts/characters.ts';
import type { FontFile } from '../../../src/site/fonts/subset.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-subset-'));
const first = join(root, 'first');
let folder: string;
let fonts: FontFile[];

// Packing a font takes a second or more, so it is done once and each test begins with a copy.
beforeAll(async () => {
  fonts = await (await startBuild())('<h2>港</h2>', first);
});
beforeEach(() => {
  folder = mkdtempSync(join(root, 'cache-'));
  cpSync(first, folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the fonts of a page', () => {
  it('are three, one a weight, small and finished', () => {
    expect(fonts.map(({ weight }) => weight)).toEqual([400, 500, 700]);
    expect(fonts.map(({ woff2 }) => beginning(woff2))).toEqual(['wOF2', 'wOF2', 'wOF2']);
    expect(Math.max(...fonts.map(({ woff2 }) => woff2.length))).toBeLessThan(20_000);
    expect(readdirSync(folder).map((name) => name.replace(/^[0-9a-f]{32}/u, '*'))).toEqual(
      Array.from({ length: 3 }, () => '*.woff2'),
    );
  });

  it('are made anew only where the characters have changed', async () => {
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'kept');
    const later = await (await startBuild())('<h2>港口</h2>', folder);
    expect(later.map(({ woff2 }) => beginning(woff2))).toEqual(['kept', 'kept', 'wOF2']);
  });

  it('are tried again after a failure, by the same server', async () => {
    const [name = ''] = readdirSync(folder);
    const inTheWay = join(folder, name);
    rmSync(inTheWay);
    mkdirSync(inTheWay);
    const build = await startBuild();
    await expect(build('<h2>港</h2>', folder)).rejects.toThrow('EISDIR');
    rmSync(inTheWay, { recursive: true });
    await expect(build('<h2>港</h2>', folder)).resolves.toHaveLength(3);
  });

  it('are whole where two threads of a program make the same at once', async () => {
    const both: Array<() => void> = [];
    const make = async (): Promise<Buffer> => {
      await new Promise<void>((go) => {
        both.push(go);
        if (both.length === 2) for (const start of both) start();
      });
      return Buffer.from('made');
    };
    const path = join(folder, 'same.woff2');
    const instances = [await startAfresh(), await startAfresh()];
    const made = await Promise.all(instances.map(({ cached }) => cached(path, make)));
    expect(made.map(String)).toEqual(['made', 'made']);
    expect(readdirSync(folder).filter((file) => file.startsWith('same'))).toEqual(['same.woff2']);
  });

  it('are not made for text that cannot be drawn', async () => {
    const build = await startBuild();
    await expect(build('<section id="facts">\uE000</section>', folder)).rejects.toThrow(
      'slides/facts: has the character “\uE000” (U+E000)',
    );
    expect(readdirSync(folder)).toEqual(readdirSync(first));
  });
});

/** A build that remembers nothing of an earlier one but what stands in its folder. */
async function startBuild(): Promise<(page: string, cache: string) => Promise<FontFile[]>> {
  const { subsetFonts } = await startAfresh();
  return (page, cache) => subsetFonts(charactersByWeight(page), cache);
}

/** The module as another thread has it. */
async function startAfresh(): Promise<typeof import('../../../src/site/fonts/subset.ts')> {
  vi.resetModules();
  return import('../../../src/site/fonts/subset.ts');
}

function beginning(font: Buffer): string {
  return font.toString('latin1', 0, 4);
}
