import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatChecksums } from '../../src/site/checksums.ts';
import { writeFiles } from '../../src/site/files.ts';
import { wrongSums } from './proof.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-sums-'));
  const files = new Map<string, string | Uint8Array>([
    ['pdf/brief.pdf', new Uint8Array([0, 1])],
    ['index.html', '<p>港口</p>'],
  ]);
  await writeFiles(folder, new Map([...files, ['SHA256SUMS', formatChecksums(files)]]));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('sums are those of the files, sorted by path', () => {
  expect(wrongSums(folder)).toEqual([]);
  expect(
    formatChecksums(
      new Map([
        ['b', 'b'],
        ['a', 'abc'],
      ]),
    ),
  ).toMatch(/^ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad {2}a\n[0-9a-f]{64} {2}b\n$/u);
});

it('a page that was altered, taken away or added is found', () => {
  writeFileSync(join(folder, 'index.html'), '<p>海港</p>');
  expect(wrongSums(folder)).toEqual(['index.html has another sum']);
  rmSync(join(folder, 'index.html'));
  writeFileSync(join(folder, 'more.html'), '');
  expect(wrongSums(folder)).toEqual(['index.html is missing', 'more.html is not listed']);
});

const tool = 'sha256sum';
const hasTool = spawnSync(tool, ['--version']).status === 0;

it.runIf(hasTool)('the system’s own tool accepts the files, and refuses an altered page', () => {
  const run = (): number | null => spawnSync(tool, ['-c', '--strict', 'SHA256SUMS'], { cwd: folder }).status;
  expect(run()).toBe(0);
  writeFileSync(join(folder, 'index.html'), '<p>海港</p>');
  expect(run()).toBe(1);
});
