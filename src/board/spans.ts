/** How parts share a room along a direction. All in pixels. */
import type { Cross, Main, Part } from './types.ts';

/** The sizes along a direction, with what is left shared by those that grow. */
export function grow(
  children: readonly Part[],
  own: readonly number[],
  room: number,
  gap: number,
): readonly number[] {
  const shares = sum(children.map((child) => child.grow ?? 0));
  const left = room - sum(own) - gap * Math.max(0, children.length - 1);
  if (shares === 0 || left <= 0) return own;
  return own.map((size, index) => size + (left * (children[index]?.grow ?? 0)) / shares);
}

/** Where parts of these sizes begin. */
export function along(
  sizes: readonly number[],
  start: number,
  room: number,
  gap: number,
  main: Main = 'start',
): readonly number[] {
  const left = room - sum(sizes) - gap * Math.max(0, sizes.length - 1);
  const [before, extra] = spread(main, left, sizes.length);
  let at = start + before;
  return sizes.map((size) => {
    const place = at;
    at += size + gap + extra;
    return place;
  });
}

function spread(main: Main, left: number, count: number): readonly [before: number, between: number] {
  switch (main) {
    case 'start':
      return [0, 0];
    case 'center':
      return [left / 2, 0];
    case 'end':
      return [left, 0];
    case 'between':
      return count > 1 ? [0, left / (count - 1)] : [left / 2, 0];
    case 'evenly':
      return [left / (count + 1), left / (count + 1)];
  }
}

/** Shares a room: who wants less than an equal share gets what it wants, the others what is left, alike. */
export function share(room: number, wanted: readonly number[], fixed: readonly boolean[]): readonly number[] {
  const given = wanted.map((width, index) => (fixed[index] ? width : undefined));
  for (;;) {
    const open = given.flatMap((width, index) => (width === undefined ? [index] : []));
    if (open.length === 0) break;
    const each = (room - sum(given.map((width) => width ?? 0))) / open.length;
    const modest = open.filter((index) => (wanted[index] ?? 0) <= each);
    for (const index of modest.length > 0 ? modest : open)
      given[index] = modest.length > 0 ? wanted[index] : Math.max(0, each);
  }
  return given.map((width) => width ?? 0);
}

export function offset(cross: Cross, left: number): number {
  if (cross === 'center') return left / 2;
  return cross === 'end' ? left : 0;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function max(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
