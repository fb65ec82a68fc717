/** Sets parts in one language: how large each is, where it stands, how its lines break, and what does not fit. */
import { languageRecords, otherThan, type Language } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { breakLines, type Line } from './lines.ts';
import type { Box, Cross, Frame, Group, Main, Num, Pad, Part, Words } from './types.ts';

/** A part where it stands, its children in it. */
export interface Placed {
  readonly part: Part;
  readonly box: Box;
  /** Of words: their size and their lines. */
  readonly set?: SetWords | undefined;
  readonly children: readonly Placed[];
}

/** Words as they are set. */
export interface SetWords {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly align: 'start' | 'center' | 'end';
}

/** A part that has not the room that it needs. */
export interface Misfit {
  readonly part: Part;
  readonly kind: 'lines' | 'wide' | 'high';
  /** How many lines it takes, or pixels it needs, and how many it has. */
  readonly takes: number;
  readonly has: number;
  /** How many characters are too many, where they are. */
  readonly over: number;
}

/** What a part is set with. */
export interface Setting {
  readonly language: Language;
  readonly measure: MeasureText;
  /** How many times texts have been made smaller, by `STEP` each time. */
  readonly level: number;
}

/** Browsers differ by so much in the width of a line: WebKit rounds the advance of each letter. */
const SLACK = 1.015;
/** Pixels by which a size gets smaller at a time. */
export const STEP = 2;

interface Size {
  readonly w: number;
  readonly h: number;
}

/** Sets a part that stands on the slide, and all in it. */
export function layOut(
  part: Part,
  setting: Setting,
): { readonly placed: Placed; readonly misfits: readonly Misfit[] } {
  const layout = createLayout(setting);
  const placed = layout.placeAt(part, part.at ?? [0, 0]);
  return { placed, misfits: layout.misfits };
}

/** The lengths of a language. */
export function lengthIn(language: Language, length: Num): number {
  if (typeof length === 'number') return length;
  return languageRecords[language].script === 'han' ? length[0] : length[1];
}

/** The language that words are in where a language is shown. */
export function writtenIn({ isOther }: Words, language: Language): Language {
  return isOther ? otherThan(language) : language;
}

function createLayout(setting: Setting) {
  const { language, measure, level } = setting;
  const misfits: Misfit[] = [];
  const sizes = new Map<Part, Map<number, Size>>();
  const length = (value: Num): number => lengthIn(language, value);
  const insets = (pad: Pad | undefined) => insetsOf(pad, length);

  /** How large a part wants to be in a room. Asked again and again on each level, so it is remembered. */
  function sizeOf(part: Part, room: number, cross: Cross): Size {
    const known = sizes.get(part) ?? new Map<number, Size>();
    sizes.set(part, known);
    let size = known.get(room);
    if (!size) {
      size = clamp(part, wantedSize(part, room, cross), room);
      known.set(room, size);
    }
    return size;
  }

  function wantedSize(part: Part, room: number, cross: Cross): Size {
    const within = widthWithin(part, room);
    switch (part.type) {
      case 'icon':
      case 'room':
        return { w: 0, h: 0 };
      case 'words': {
        if (part.isForReading) return { w: 0, h: 0 };
        const { size, lines } = setWords(part, within, cross);
        return { w: widest(lines, size), h: lines.length * size * length(part.leading) };
      }
      case 'group': {
        const { left, right, top, bottom } = insets(part.pad);
        const inner = within - left - right;
        const { w, h } = contentSize(part, inner);
        return { w: w + left + right, h: h + top + bottom };
      }
    }
  }

  function contentSize(whole: Group, inner: number): Size {
    const group = flowingIn(whole);
    const cells = group.flow === 'wrap' ? [] : widthsOf(group, inner);
    const all = group.children.map((child, index) => sizeOf(child, cells[index] ?? inner, crossFor(group)));
    const gap = length(group.gap ?? 0);
    switch (group.flow) {
      case 'stack':
        return { w: max(all.map(({ w }) => w)), h: max(all.map(({ h }) => h)) };
      case 'column':
        return {
          w: max(all.map(({ w }) => w)),
          h: sum(all.map(({ h }) => h)) + gap * Math.max(0, all.length - 1),
        };
      case 'wrap': {
        const rows = rowsOf(group, inner);
        const heights = rows.map((row) => max(row.map((child) => sizeOf(child, inner, 'start').h)));
        const rowGap = length(group.rowGap ?? group.gap ?? 0);
        const widths = rows.map(
          (row) => sum(row.map((child) => sizeOf(child, inner, 'start').w)) + gap * (row.length - 1),
        );
        return { w: max(widths), h: sum(heights) + rowGap * Math.max(0, rows.length - 1) };
      }
      case 'row':
      case 'equal':
        return {
          w:
            sum(group.flow === 'equal' && Number.isFinite(inner) ? cells : all.map(({ w }) => w)) +
            gap * Math.max(0, all.length - 1),
          h: max(all.map(({ h }) => h)),
        };
    }
  }

  /** The room of each child along a row: shares of all of it, or what each wants, the widest giving way first. */
  function widthsOf({ flow, children, gap = 0 }: Group, inner: number): readonly number[] {
    const room = inner - length(gap) * Math.max(0, children.length - 1);
    if (flow === 'equal') return children.map(() => room / children.length);
    if (flow !== 'row') return children.map(() => inner);
    const wanted = children.map((child) => sizeOf(child, Number.POSITIVE_INFINITY, 'start').w);
    if (sum(wanted) <= room) return wanted;
    return share(room, wanted, children.map(isFixed));
  }

  /** The rows of a group that wraps. */
  function rowsOf(group: Group, inner: number): readonly (readonly Part[])[] {
    const gap = length(group.gap ?? 0);
    const rows: Part[][] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const child of group.children) {
      const { w } = sizeOf(child, inner, 'start');
      if (used + gap + w > inner) {
        rows.push([]);
        used = -gap;
      }
      rows.at(-1)?.push(child);
      used += gap + w;
    }
    return rows;
  }

  function clamp(frame: Frame, wanted: Size, room: number): Size {
    const side = (
      given: Num | 'fill' | undefined,
      least: Num | undefined,
      most: Num | undefined,
      value: number,
    ) => {
      if (given === 'fill') return Number.isFinite(room) ? room : value;
      if (given !== undefined) return length(given);
      return Math.max(
        length(least ?? 0),
        Math.min(most === undefined ? Number.POSITIVE_INFINITY : length(most), value),
      );
    };
    return {
      w: side(frame.w, frame.minW, frame.maxW, wanted.w),
      h: frame.h === 'fill' ? wanted.h : side(frame.h, frame.minH, undefined, wanted.h),
    };
  }

  function widthWithin({ w, maxW }: Frame, room: number): number {
    if (w !== undefined && w !== 'fill') return length(w);
    return maxW === undefined ? room : Math.min(length(maxW), room);
  }

  /** Lines of words in a width, at the size of this level. */
  function setWords(part: Words, within: number, cross: Cross): SetWords {
    const size = Math.max(length(part.shrink), length(part.size) - level * STEP);
    const written = writtenIn(part, language);
    const lines = breakLines(part.text[written], {
      language: written,
      measure: (text) => measure(text, part.weight, written),
      // Words that hug their lines have just the room of these.
      room: within / size / SLACK + 1e-6,
      breaks: part.breaks,
    });
    return { size, lines, align: part.align ?? (cross === 'stretch' ? 'start' : cross) };
  }

  function place(part: Part, box: Box, cross: Cross): Placed {
    if (part.type === 'words' && !part.isForReading) return placeWords(part, box, cross);
    if (part.type !== 'group') return { part, box, children: [] };
    const { left, right, top, bottom } = insets(part.pad);
    const inner = { x: box.x + left, y: box.y + top, w: box.w - left - right, h: box.h - top - bottom };
    const content = contentSize(part, inner.w);
    if (content.w > inner.w + 0.5)
      misfits.push({ part, kind: 'wide', takes: content.w, has: inner.w, over: 0 });
    if (content.h > inner.h + 0.5)
      misfits.push({ part, kind: 'high', takes: content.h, has: inner.h, over: 0 });
    const flowing = placeChildren(flowingIn(part), inner).values();
    const children = part.children.map((child) =>
      child.at ? placeAt(child, child.at) : flowing.next().value,
    );
    return { part, box, children: children.filter((child) => child !== undefined) };
  }

  /** A part with a place of its own on the slide, however deep it stands. */
  function placeAt(part: Part, [x, y]: readonly [x: number, y: number]): Placed {
    return place(part, { x, y, ...sizeOf(part, Number.POSITIVE_INFINITY, 'start') }, 'start');
  }

  function placeWords(part: Words, box: Box, cross: Cross): Placed {
    const set = setWords(part, box.w, cross);
    const { size, lines } = set;
    const most = length(part.lines);
    const room = box.w / size;
    const wide = Math.max(...lines.map(({ width }) => width * SLACK));
    if (lines.length > most || wide > room + 0.01) {
      const all = sum(lines.map(({ width }) => width * SLACK));
      const characters = part.text[writtenIn(part, language)].replaceAll('|', '').length;
      const over = Math.max(1, Math.ceil(((all - room * most) / all) * characters));
      misfits.push({
        part,
        kind: 'lines',
        takes: Math.max(lines.length, most + (wide > room + 0.01 ? 1 : 0)),
        has: most,
        over,
      });
    }
    const h = lines.length * size * length(part.leading);
    return { part, box: { ...box, h: Math.max(h, box.h) }, set, children: [] };
  }

  function placeChildren(group: Group, inner: Box): readonly Placed[] {
    const cross = crossFor(group);
    if (group.flow === 'stack') {
      return group.children.map((child) => {
        const size = stretched(child, sizeOf(child, inner.w, cross), inner, cross);
        const box = {
          ...size,
          x: inner.x + offset(cross, inner.w - size.w),
          y: inner.y + offset(mainAsCross(group.main), inner.h - size.h),
        };
        return place(child, box, cross);
      });
    }
    if (group.flow === 'column') return placeDown(group, inner, cross);
    if (group.flow === 'wrap') return placeWrapped(group, inner);
    return placeAcross(group.children, group, inner, cross);
  }

  function placeDown(group: Group, inner: Box, cross: Cross): readonly Placed[] {
    const all = group.children.map((child) => sizeOf(child, inner.w, cross));
    const grown = grow(
      group.children,
      all.map(({ h }) => h),
      inner.h,
      length(group.gap ?? 0),
    );
    const places = along(grown, inner.y, inner.h, length(group.gap ?? 0), group.main);
    return group.children.map((child, index) => {
      const { w } = stretched(child, all[index] ?? { w: 0, h: 0 }, inner, cross);
      const x = inner.x + offset(cross, inner.w - w);
      return place(child, { x, y: places[index] ?? inner.y, w, h: grown[index] ?? 0 }, cross);
    });
  }

  function placeAcross(children: readonly Part[], group: Group, inner: Box, cross: Cross): readonly Placed[] {
    const cells = group.flow === 'wrap' ? children.map(() => inner.w) : widthsOf(group, inner.w);
    const all = children.map((child, index) => sizeOf(child, cells[index] ?? inner.w, 'start'));
    const gap = length(group.gap ?? 0);
    const widths =
      group.flow === 'equal'
        ? cells
        : grow(
            children,
            all.map(({ w }) => w),
            inner.w,
            gap,
          );
    const places = along(group.reverse ? widths.toReversed() : widths, inner.x, inner.w, gap, group.main);
    const ordered = group.reverse ? places.toReversed() : places;
    const found: Array<readonly Misfit[]> = [];
    const placed = children.map((child, index) => {
      const size = all[index] ?? { w: 0, h: 0 };
      const h = cross === 'stretch' && child.h === undefined && child.type === 'group' ? inner.h : size.h;
      const cell = widths[index] ?? size.w;
      const w =
        group.flow === 'equal' && child.type === 'group' && child.w === undefined
          ? cell
          : group.flow === 'equal' && child.type !== 'group'
            ? size.w
            : cell;
      const x = (ordered[index] ?? inner.x) + (cell - w) / 2;
      const before = misfits.length;
      const box = { x, y: inner.y + offset(cross, inner.h - h), w, h };
      const own = place(child, box, group.flow === 'equal' ? 'center' : mainAsAlign(group.main));
      found.push(misfits.splice(before));
      return own;
    });
    misfits.push(...(group.flow === 'row' ? withoutSqueezed(children, found) : found).flat());
    return placed;
  }

  /** Where one child of a row is too wide and leaves the others no room, it alone is to blame. */
  function withoutSqueezed(
    children: readonly Part[],
    found: ReadonlyArray<readonly Misfit[]>,
  ): ReadonlyArray<readonly Misfit[]> {
    const wanted = children.map((child) => sizeOf(child, Number.POSITIVE_INFINITY, 'start').w);
    const flexible = children.flatMap((child, index) =>
      !isFixed(child) && (found[index]?.length ?? 0) > 0 ? [index] : [],
    );
    const most = max(flexible.map((index) => wanted[index] ?? 0));
    return found.filter((_, index) => !flexible.includes(index) || wanted[index] === most);
  }

  function placeWrapped(group: Group, inner: Box): readonly Placed[] {
    const rowGap = length(group.rowGap ?? group.gap ?? 0);
    let y = inner.y;
    return rowsOf(group, inner.w).flatMap((children) => {
      const h = max(children.map((child) => sizeOf(child, inner.w, 'start').h));
      const row = placeAcross(children, group, { ...inner, y, h }, group.cross ?? 'center');
      y += h + rowGap;
      return row;
    });
  }

  return { placeAt, misfits };
}

/** A group with those of its children that have no place of their own. */
function flowingIn(group: Group): Group {
  return group.children.some(({ at }) => at)
    ? { ...group, children: group.children.filter(({ at }) => !at) }
    : group;
}

/** How children stand across their group: in a column at its start, in a row in its middle. */
function crossFor({ cross, flow }: Group): Cross {
  return cross ?? (flow === 'column' ? 'start' : flow === 'equal' ? 'stretch' : 'center');
}

/** Words in the middle of a row are set around their own middle, so that their slack is alike on both sides. */
function mainAsAlign(main: Main | undefined): Cross {
  return main === 'center' || main === 'end' ? main : 'start';
}

function mainAsCross(main: Main | undefined): Cross {
  return main === 'start' || main === 'end' ? main : 'center';
}

/** A group takes all the room across where it is stretched, and no words do: their box is as wide as their lines. */
function stretched(child: Part, own: Size, inner: Box, cross: Cross): Size {
  return cross === 'stretch' && child.w === undefined && child.maxW === undefined
    ? { ...own, w: inner.w }
    : own;
}

/** The sizes along a direction, with what is left shared by those that grow. */
function grow(
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
function along(
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
function share(room: number, wanted: readonly number[], fixed: readonly boolean[]): readonly number[] {
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

function isFixed({ w, type }: Part): boolean {
  return type === 'icon' || (w !== undefined && w !== 'fill');
}

function insetsOf(pad: Pad | undefined, length: (value: Num) => number) {
  if (pad === undefined || typeof pad === 'number' || 'length' in pad) {
    const all = length(pad ?? 0);
    return { top: all, right: all, bottom: all, left: all };
  }
  const { block = 0, inline = 0 } = pad;
  return {
    top: length(pad.top ?? block),
    right: length(pad.right ?? inline),
    bottom: length(pad.bottom ?? block),
    left: length(pad.left ?? inline),
  };
}

function offset(cross: Cross, left: number): number {
  if (cross === 'center') return left / 2;
  return cross === 'end' ? left : 0;
}

function widest(lines: readonly Line[], size: number): number {
  return max(lines.map(({ width }) => width * size * SLACK));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function max(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
