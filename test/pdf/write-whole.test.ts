import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../src/pdf/write-whole.ts';

it('leaves the whole file under its name and nothing beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-pdf-'));
  try {
    await writeWhole(join(folder, 'a.pdf'), 'whole');
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('whole');
  } finally {
    await rm(folder, { recursive: true });
  }
});
