import { describe, expect, it } from 'vitest';
import { layOut, type Placed } from '../../src/board/layout.ts';
import { column, equal, icon, room, row, stack, words, wrap } from '../../src/board/parts.ts';
import type { Part } from '../../src/board/types.ts';
import { measure } from '../fixtures/measure.ts';

const text = (zh: string) => ({ zh, en: zh });

/** Boxes of a part and all in it by id, rounded. */
function boxes(part: Part): Record<string, [x: number, y: number, w: number, h: number]> {
  const found: Record<string, [number, number, number, number]> = {};
  const visit = ({ part: { id }, box: { x, y, w, h }, children }: Placed): void => {
    if (id) found[id] = [Math.round(x), Math.round(y), Math.round(w), Math.round(h)];
    for (const child of children) visit(child);
  };
  visit(layOut(part, { language: 'zh', measure, level: 0 }).placed);
  return found;
}

const misfitsOf = (part: Part) =>
  layOut(part, { language: 'zh', measure, level: 0 }).misfits.map(({ kind, takes, has }) => [
    kind,
    Math.round(takes),
    Math.round(has),
  ]);

const square = (id: string, size: number) => room({ id, w: size, h: size });

describe('a row', () => {
  it('puts its parts side by side, in the middle across', () => {
    expect(boxes(row({ at: [100, 300], h: 80, gap: 10 }, square('a', 40), square('b', 20)))).toEqual({
      a: [100, 320, 40, 40],
      b: [150, 330, 20, 20],
    });
  });

  it('shares what is left as it is told', () => {
    const parts = [square('a', 20), square('b', 20)];
    const xOf = (main: 'start' | 'center' | 'end' | 'between' | 'evenly') =>
      Object.values(boxes(row({ at: [0, 0], w: 100, main }, ...parts))).map(([x]) => x);
    expect(xOf('start')).toEqual([0, 20]);
    expect(xOf('center')).toEqual([30, 50]);
    expect(xOf('end')).toEqual([60, 80]);
    expect(xOf('between')).toEqual([0, 80]);
    expect(xOf('evenly')).toEqual([20, 60]);
  });

  it('gives what is left to the parts that grow', () => {
    const { a, b } = boxes(
      row({ at: [0, 0], w: 100 }, square('a', 20), row({ id: 'b', grow: 1 }, square('c', 10))),
    );
    expect([a, b]).toEqual([
      [0, 0, 20, 20],
      [20, 5, 80, 10],
    ]);
  });

  it('is set from its end where it is reversed, and read in its own order', () => {
    const placed = boxes(
      row({ at: [0, 0], w: 60, main: 'between', reverse: true }, square('a', 20), square('b', 20)),
    );
    expect(placed).toEqual({ a: [40, 0, 20, 20], b: [0, 0, 20, 20] });
  });

  it('makes the widest text give way first', () => {
    const label = (id: string, zh: string) => words('label', text(zh), { id, size: 20, lines: 2 });
    const { a, b } = boxes(
      row({ at: [0, 0], w: 203 }, label('a', '一二三'), label('b', '一二三四五六七八九十')),
    );
    expect(a?.[2]).toBe(61);
    expect(b?.[2]).toBeLessThan(142);
  });
});

describe('a column', () => {
  it('puts its parts one under the other, its words as far from its sides as it is told', () => {
    const placed = boxes(
      column(
        { at: [100, 300], pad: { block: 10, left: 30 }, gap: 5, id: 'all' },
        square('a', 40),
        square('b', 20),
      ),
    );
    expect(placed).toEqual({ all: [100, 300, 70, 85], a: [130, 310, 40, 40], b: [130, 355, 20, 20] });
  });

  it('stretches groups across where it is told', () => {
    const { inner } = boxes(
      column({ at: [0, 0], w: 90, cross: 'stretch' }, row({ id: 'inner' }, square('a', 10))),
    );
    expect(inner).toEqual([0, 0, 90, 10]);
  });
});

it('equal parts share the width alike, and groups among them the height', () => {
  const placed = boxes(
    equal(
      { at: [0, 0], w: 210, h: 50, gap: 10 },
      column({ id: 'a' }, square('c', 10)),
      column({ id: 'b' }, square('d', 20)),
    ),
  );
  expect([placed['a'], placed['b']]).toEqual([
    [0, 0, 100, 50],
    [110, 0, 100, 50],
  ]);
});

it('stacked parts lie one over the other', () => {
  expect(boxes(stack({ at: [0, 0], w: 100, h: 100 }, square('a', 40), square('b', 20)))).toEqual({
    a: [30, 30, 40, 40],
    b: [40, 40, 20, 20],
  });
});

it('parts that wrap take as many rows as they need', () => {
  expect(
    boxes(wrap({ at: [0, 0], w: 50, gap: 10, rowGap: 5 }, square('a', 20), square('b', 20), square('c', 20))),
  ).toEqual({
    a: [0, 0, 20, 20],
    b: [30, 0, 20, 20],
    c: [0, 25, 20, 20],
  });
});

it('a size given for each script holds in its language', () => {
  const part = icon('chip', [100, 60], { at: [0, 0] });
  expect(layOut(part, { language: 'zh', measure, level: 0 }).placed.box.w).toBe(100);
  expect(layOut(part, { language: 'en', measure, level: 0 }).placed.box.w).toBe(60);
});

describe('what does not fit', () => {
  it('is a text with more lines than it may have', () => {
    expect(misfitsOf(words('label', text('一二三四五六七八九十'), { at: [0, 0], w: 100, size: 20 }))).toEqual(
      [['lines', 3, 1]],
    );
  });

  it('is a word wider than its room', () => {
    expect(misfitsOf(words('label', text('Antidisestablishment'), { at: [0, 0], w: 100, size: 20 }))).toEqual(
      [['lines', 2, 1]],
    );
  });

  it('is a row wider, or a column higher, than it may be', () => {
    expect(misfitsOf(row({ at: [0, 0], w: 30 }, square('a', 20), square('b', 20)))).toEqual([
      ['wide', 40, 30],
    ]);
    expect(misfitsOf(column({ at: [0, 0], h: 30 }, square('a', 20), square('b', 20)))).toEqual([
      ['high', 40, 30],
    ]);
  });

  it('is told with the number of characters that are too many', () => {
    const part = words('label', text('一二三四五六七八九十'), { at: [0, 0], w: 102, size: 20 });
    expect(layOut(part, { language: 'zh', measure, level: 0 }).misfits[0]?.over).toBe(5);
  });
});

it('a part with a place of its own stands there, and its group is as large as the others', () => {
  const placed = column({ at: [1000, 600], w: 50 }, room({ id: 'deep', w: 40, h: 40 }));
  expect(
    boxes(column({ at: [100, 300], id: 'all', gap: 10 }, square('a', 40), placed, square('b', 20))),
  ).toEqual({
    all: [100, 300, 40, 70],
    a: [100, 300, 40, 40],
    deep: [1000, 600, 40, 40],
    b: [100, 350, 20, 20],
  });
});
