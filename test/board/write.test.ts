import { expect, it } from 'vitest';
import { column, row, words } from '../../src/board/parts.ts';
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

it('a table has heads of rows and columns, and in its cells the names of their columns', () => {
  const { picture } = render({
    parts: [
      column(
        { at: [96, 300], as: 'table' },
        row(
          { as: 'row' },
          row({ as: 'row-head' }, words('name', text)),
          words('body', text, { level: 'td', head: text }),
        ),
      ),
    ],
  });
  expect(picture.value).toMatch(/<table><tr><th scope="row"><p class="b-words b-name[^>]*>/u);
  expect(picture.value).toMatch(
    /<td class="b-words b-body regular"><span class="b-column"><span class="in-zh"/u,
  );
});

it('words off the stage say so, and those in the other language stand in it', () => {
  const { picture } = render({
    parts: [words('note', text, { at: [96, 300], isOther: true, isOffStage: true })],
  });
  expect(picture.value).toContain('<p class="b-words b-note regular b-t-ink-2 b-off-stage">');
  expect(picture.value).toMatch(/<span class="in-zh b-at [^>]* lang="en"><span class="b-line">Harbour</u);
});
