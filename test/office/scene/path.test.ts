import { describe, expect, it } from 'vitest';
import { readIcon } from '../../../src/office/scene/icon.ts';
import { isEmpty, readPath, straightEnds } from '../../../src/office/scene/path.ts';

/** The segments of a path as it would be written anew, to a tenth. */
function written(d: string): string {
  return readPath(d)
    .segments.map(
      ([command, ...points]) =>
        `${command}${points
          .flat()
          .map((value) => Number(value.toFixed(1)))
          .join(' ')}`,
    )
    .join('');
}

describe('a path of SVG', () => {
  it('is read as absolute lines and curves', () => {
    expect(written('M10 20h5v5l-5 5z')).toBe('M10 20L15 20L15 25L10 30Z');
    expect(written('m10,20 5,5H0')).toBe('M10 20L15 25L0 25');
    expect(written('M0 0C0 5 5 10 10 10S20 5 20 0')).toBe('M0 0C0 5 5 10 10 10C15 10 20 5 20 0');
    expect(written('M0 0Q3 6 6 0')).toBe('M0 0C2 4 4 4 6 0');
  });

  it('goes on from where a closed part of it began', () => {
    expect(written('M10 10h5v5zl-5 0')).toBe('M10 10L15 10L15 15ZL5 10');
  });

  it('has arcs as curves that end where they end, the long way round too', () => {
    expect(written('M0 0a10 10 0 0 1 10 10')).toBe('M0 0C5.5 0 10 4.5 10 10');
    expect(readPath('M0 10a10 10 0 1 1 10 10').segments).toHaveLength(4);
    expect(written('M0 10a10 10 0 1 1 10 10')).toMatch(/10 20$/u);
  });

  it('fills the box that its curves reach, not that of their handles', () => {
    expect(readPath('M0 0C0 -40 30 -40 30 0').box).toEqual({ x: 0, y: -30, w: 30, h: 30 });
  });

  it('is one straight line where it has two ends alone', () => {
    expect(straightEnds(readPath('M0 5H9'))).toEqual([
      [0, 5],
      [9, 5],
    ]);
    expect(straightEnds(readPath('M0 5C3 5 6 5 9 5'))).toEqual([
      [0, 5],
      [9, 5],
    ]);
    expect(straightEnds(readPath('M0 5H9V9'))).toBeUndefined();
  });

  it('goes around nothing where it is closed and has no height or width', () => {
    const empty = ['M3 5V9H3V5z', 'M0 5H9z', 'M0 5H9', 'M3 5V9H4V5z'].map((d) => isEmpty(readPath(d)));
    expect(empty).toEqual([true, true, false, false]);
  });

  it('is an error where a command is none', () => {
    expect(() => readPath('M0 0T5 5')).toThrow('a command that is not read: T');
  });
});

describe('a drawing of the sprite', () => {
  it('has its rectangles and circles as paths, at their place and size', () => {
    const { lines, filled, weight } = readIcon(
      '<g stroke-width="2.5"><rect x="4" y="4" width="40" height="8" rx="2"/><circle cx="24" cy="30" r="14"/></g>',
      { x: 100, y: 200, size: 96 },
    );
    expect(lines.box).toEqual({ x: 108, y: 208, w: 80, h: 80 });
    expect([filled, weight]).toEqual([undefined, 5]);
  });

  it('has what is filled apart', () => {
    const { filled } = readIcon('<g><rect x="4" y="4" width="40" height="8" fill="currentColor"/></g>', {
      x: 0,
      y: 0,
      size: 48,
    });
    expect(filled?.box).toEqual({ x: 4, y: 4, w: 40, h: 8 });
  });
});
