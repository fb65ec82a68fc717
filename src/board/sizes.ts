/** How large parts want to be in one language, and how lines of words break in a width. */
import { languageRecords, otherThan, type Language } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { breakLines, type Line } from './lines.ts';
import { max, share, sum } from './spans.ts';
import type { Cross, Frame, Group, Num, Pad, Part, Words } from './types.ts';

/** Words as they are set. */
export interface SetWords {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly align: 'start' | 'center' | 'end';
}

/** What a part is set with. */
export interface Setting {
  readonly language: Language;
  readonly measure: MeasureText;
  /** How many times texts have been made smaller, by `STEP` each time. */
  readonly level: number;
}

/** Browsers differ by so much in the width of a line: WebKit rounds the advance of each letter. */
export const SLACK = 1.015;
/** Pixels by which a size gets smaller at a time. */
export const STEP = 2;

/** In pixels. */
export interface Size {
  readonly w: number;
  readonly h: number;
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

/** The sizes of parts in a setting. */
export function createSizes({ language, measure, level }: Setting) {
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
      case 'image':
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

  return { length, insets, sizeOf, contentSize, widthsOf, rowsOf, setWords };
}

/** A group with those of its children that have no place of their own. */
export function flowingIn(group: Group): Group {
  return group.children.some(({ at }) => at)
    ? { ...group, children: group.children.filter(({ at }) => !at) }
    : group;
}

/** How children stand across their group: in a column at its start, in a row in its middle. */
export function crossFor({ cross, flow }: Group): Cross {
  return cross ?? (flow === 'column' ? 'start' : flow === 'equal' ? 'stretch' : 'center');
}

/** Whether a part keeps its width where a row has too little room. */
export function isFixed({ w, type }: Part): boolean {
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

function widest(lines: readonly Line[], size: number): number {
  return max(lines.map(({ width }) => width * size * SLACK));
}
