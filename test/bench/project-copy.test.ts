import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDeck } from '../../src/site/load-deck.ts';
import { copyProject } from './project-copy.ts';

it('holds all that the deck of 100 slides is made of, drawings included', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'deck-copy-'));
  try {
    const copy = join(scratch, 'project');
    await copyProject(copy);
    const { deck } = await loadDeck(copy, join(copy, 'test/bench/large-deck.ts'));
    expect(deck.slides).toHaveLength(100);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});
