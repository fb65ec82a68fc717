import { expect, it } from 'vitest';
import { column, room, row, words } from '../../src/board/parts.ts';
import { setBoard, type SetPart } from '../../src/board/set-board.ts';
import type { Board } from '../../src/board/types.ts';
import { measure } from '../fixtures/measure.ts';

const text = (zh: string, en = zh) => ({ zh, en });
const sizes = ({ places, children }: SetPart): Array<number | undefined> => [
  places.zh.set?.size,
  ...children.flatMap(sizes),
];
const xOf = (board: Board) => setBoard(board, measure).parts.map(({ places }) => places.zh.box.x);

it('all texts of a part get smaller together until they fit', () => {
  const part = column(
    { at: [96, 300], w: 210 },
    words('label', text('一二三四五六'), { size: 40, shrink: 30 }),
    words('label', text('一二'), { size: 40, shrink: 36 }),
  );
  const { parts, misfits } = setBoard({ parts: [part] }, measure);
  expect(parts.flatMap(sizes)).toEqual([undefined, 34, 36]);
  expect(misfits).toEqual({ zh: [], en: [] });
});

it('each language has the size that it needs', () => {
  const part = words('label', text('一二三四五六七', 'one'), { at: [96, 300], w: 240, size: 40, shrink: 30 });
  const [set] = setBoard({ parts: [part] }, measure).parts;
  expect([set?.places.zh.set?.size, set?.places.en.set?.size]).toEqual([32, 40]);
});

it('what fits at no size is told of, in its language alone', () => {
  const part = words('label', text('一二三四五六七八九十', 'one'), {
    at: [96, 300],
    w: 240,
    size: 40,
    shrink: 30,
  });
  const { misfits } = setBoard({ parts: [part] }, measure);
  expect([misfits.zh.length, misfits.en.length]).toEqual([1, 0]);
});

it('a mirrored board moves each part to the other side as a whole', () => {
  const parts = [
    row({ at: [100, 300], gap: 10 }, room({ w: 20, h: 20 }), room({ w: 30, h: 20 })),
    words('label', text('滿'), { at: [96, 400], w: 1728 }),
  ];
  expect(xOf({ parts })).toEqual([100, 96]);
  expect(xOf({ parts, isMirrored: true })).toEqual([1760, 96]);
  const inner = setBoard({ parts, isMirrored: true }, measure).parts[0]?.children.map(
    ({ places }) => places.zh.box.x,
  );
  expect(inner).toEqual([1760, 1790]);
});

it('marks find parts where they lie before the board is mirrored', () => {
  const parts = [row({ at: [100, 300] }, room({ id: 'a', w: 20, h: 20 }), room({ id: 'b', w: 30, h: 20 }))];
  const found: number[] = [];
  const marks: Board['marks'] = (find) => {
    found.push(find('b').x);
    return [];
  };
  setBoard({ parts, marks }, measure);
  // It ends up at 1790 to 1820, which the mirror brings from 100 to 130.
  setBoard({ parts, marks, isMirrored: true }, measure);
  expect(found).toEqual([120, 120, 100, 100]);
});

it('a mark for a part that is not there is a mistake of its kind', () => {
  expect(() =>
    setBoard({ parts: [], marks: (find) => [{ mark: 'dot', ...find('a'), r: 1, tone: 'ink' }] }, measure),
  ).toThrow('refers to a part “a”');
});

it('words over words, and words outside the picture, are faults', () => {
  const at = (x: number, y: number, zh: string) => words('label', text(zh, 'a'), { at: [x, y], size: 40 });
  const faultsOf = (...parts: Board['parts']) =>
    setBoard({ parts }, measure).faults.zh.map(({ words: { text: own }, over }) => [own.zh, over?.text.zh]);
  expect(faultsOf(at(96, 300, '一二三'), at(150, 320, '四'))).toEqual([['四', '一二三']]);
  expect(faultsOf(at(96, 300, '一二三'), at(96, 350, '四'))).toEqual([]);
  expect(faultsOf(at(1780, 300, '一二三'))).toEqual([['一二三', undefined]]);
  expect(faultsOf(at(96, 990, '低'))).toEqual([['低', undefined]]);
});
