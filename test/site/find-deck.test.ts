import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deckPath, findDeck } from '../../src/site/find-deck.ts';

const root = process.cwd();
const small = resolve('examples/small/deck.ts');

describe('the deck that is built', () => {
  it('is slides/deck.ts where no other is named', () => {
    expect(findDeck(root)).toBe(resolve('slides/deck.ts'));
    expect(findDeck(root, '')).toBe(resolve('slides/deck.ts'));
  });

  it.for(['small', 'examples/small', 'examples/small/', 'examples/small/deck.ts', small])(
    'is found by %s',
    (name) => {
      expect(findDeck(root, name)).toBe(small);
    },
  );

  it('is found by a path from anywhere', () => {
    expect(findDeck('/', small)).toBe(small);
    expect(findDeck(root, 'slides')).toBe(resolve('slides/deck.ts'));
  });

  it('is refused where it is not there, with the places that were looked at and a name like it', () => {
    expect(() => findDeck(root, 'smal')).toThrow(
      '--deck smal: is no deck: there is no file smal/deck.ts, decks/smal/deck.ts, examples/smal/deck.ts. Did you mean “small”?',
    );
  });

  it('is refused with all the names that there are where none is like it', () => {
    expect(() => findDeck(root, 'no/xx.ts')).toThrow(
      /--deck no\/xx\.ts: is no deck: there is no file no\/xx\.ts\. Use one of: slides, .*small.*, or a path\.$/u,
    );
  });

  it('is refused in a folder whose path ends too early for those who read it, with the remedy', () => {
    const folder = mkdtempSync(join(tmpdir(), 'deck #1 '));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'deck.ts'), '');
    expect(() => findDeck(root, folder)).toThrow(
      `is ${join(folder, 'deck.ts')}, and with # or ? in its path no deck can be read. Rename the folder or the file.`,
    );
  });

  it('has a place where none stands yet', () => {
    expect(deckPath(root, 'no/deck.ts')).toBe(resolve('no/deck.ts'));
  });
});
