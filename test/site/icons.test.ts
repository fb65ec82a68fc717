import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDrawings, readIcons } from '../../src/site/icons.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-icons-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const draw = (name: string, content: string): void => writeFileSync(join(folder, name), content);

it('drawings are read by name, in the order of their names, and other files are left', async () => {
  draw('pier.svg', '<svg viewBox="0 0 48 48"><path d="M2"/></svg>');
  draw('boat.svg', '<svg viewBox="0 0 48 48"><path d="M1"/></svg>');
  draw('notes.txt', 'no drawing');
  expect([...(await readIcons(folder))]).toEqual([
    ['boat', '<g ><path d="M1"/></g>'],
    ['pier', '<g ><path d="M2"/></g>'],
  ]);
});

it('of the outer element, stroke and fill are kept and the rest is not', async () => {
  draw(
    'boat.svg',
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none"\n stroke="currentColor" stroke-width="3" onload="alert(1)">\n<circle r="2"/>\n</svg>\n',
  );
  expect((await readIcons(folder)).get('boat')).toBe(
    '<g fill="none" stroke="currentColor" stroke-width="3">\n<circle r="2"/>\n</g>',
  );
});

it('a file that is no drawing is named, with the remedy', async () => {
  draw('boat.svg', '<html></html>');
  await expect(readIcons(folder)).rejects.toThrow(
    'boat.svg is not an SVG drawing. Save it as one svg element.',
  );
});

it('a deck may name the stock of drawings and its own, of which one may take the place of another', async () => {
  for (const name of ['assets/icons', 'assets/interface', 'slides/icons'])
    mkdirSync(join(folder, name), { recursive: true });
  const drawing = (name: string): string => `<svg><path d="${name}"/></svg>`;
  draw('assets/icons/boat.svg', drawing('stock'));
  draw('assets/icons/pier.svg', drawing('stock'));
  draw('assets/interface/ui-next.svg', drawing('next'));
  draw('slides/icons/boat.svg', drawing('own'));
  const { forDeck, forInterface } = await readDrawings(folder, join(folder, 'slides/deck.ts'));
  expect([...forDeck].map(([name, content]) => [name, /d="(\w+)"/u.exec(content)?.[1]])).toEqual([
    ['boat', 'own'],
    ['pier', 'stock'],
  ]);
  expect([...forInterface.keys()]).toEqual(['ui-next']);
});

it('a deck without drawings of its own has the stock', async () => {
  mkdirSync(join(folder, 'assets/icons'), { recursive: true });
  draw('assets/icons/boat.svg', '<svg><path/></svg>');
  const { forDeck } = await readDrawings(folder, join(folder, 'slides/deck.ts'));
  expect([...forDeck.keys()]).toEqual(['boat']);
});
