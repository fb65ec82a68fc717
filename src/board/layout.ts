/** Places parts in one language: where each stands, and what does not fit. */
import {
  createSizes,
  crossFor,
  flowingIn,
  isFixed,
  SLACK,
  writtenIn,
  type Setting,
  type SetWords,
  type Size,
} from './sizes.ts';
import { along, grow, max, offset, sum } from './spans.ts';
import type { Box, Cross, Group, Main, Part, Words } from './types.ts';

/** A part where it stands, its children in it. */
export interface Placed {
  readonly part: Part;
  readonly box: Box;
  /** Of words: their size and their lines. */
  readonly set?: SetWords | undefined;
  readonly children: readonly Placed[];
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

/** Sets a part that stands on the slide, and all in it. */
export function layOut(
  part: Part,
  setting: Setting,
): { readonly placed: Placed; readonly misfits: readonly Misfit[] } {
  const layout = createLayout(setting);
  const placed = layout.placeAt(part, part.at ?? [0, 0]);
  return { placed, misfits: layout.misfits };
}

function createLayout(setting: Setting) {
  const { length, insets, sizeOf, contentSize, widthsOf, rowsOf, setWords } = createSizes(setting);
  const misfits: Misfit[] = [];

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
      const characters = part.text[writtenIn(part, setting.language)].replaceAll('|', '').length;
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
