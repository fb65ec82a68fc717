import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words } from '../../src/board/parts.ts';
import { renderBoard } from '../../src/board/render-board.ts';
import { setBoard } from '../../src/board/set-board.ts';
import type { Board } from '../../src/board/types.ts';
import { createTermFinder } from '../../src/markup/bilingual.ts';
import { languages } from '../../src/text/language.ts';
import { measure } from '../fixtures/measure.ts';

const text = { zh: '港口', en: 'Harbour' };

function render(board: Board) {
  const slide = { id: 'harbour', position: 3 };
  return renderBoard(setBoard(board, measure), slide, {
    ...createTermFinder([]),
    languages,
    addressOf: () => undefined,
  });
}

it('a board with a fold is lower on pages, where what stands below the fold moves up', () => {
  const { sheet, picture } = render({
    top: 100,
    bottom: 900,
    fold: [600, 750],
    emblem: { x: 60, y: 120, w: 1800, h: 450 },
    parts: [words('label', text, { at: [96, 200] }), words('label', text, { at: [96, 800] })],
  });
  expect(sheet).toContain(
    '.p3{--top:100;--high:800;--from:60;--wide:1800;--over:20;--under:30}:root:not([data-view=deck]) .p3{--fold:150;--high:650}',
  );
  expect(sheet).toMatch(/--y:100;/u);
  expect(sheet).toMatch(/--y:700;[^}]*--moved:var\(--fold,0\)/u);
  // Its drawing ends where it is folded, and says that it stands for itself.
  expect(picture.value).toContain('<svg class="b-drawing b-emblem" viewBox="0 100 1920 500"');
});

it('no sheet gives a number of its own that a place may leave out', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const given = sheets.filter((file) =>
    /^\s*--(?:[xywh]|size|leading|moved):/mu.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(given).toEqual([]);
});
