/** One side of the diagram: its rows, its cuffs, and a strand from each row through its cuff to the bar. */
import type { Body, BodyKind } from '../delegations.ts';
import type { Columns } from './columns.ts';
import { cuffHeight, placeCuffs, type CuffLabel } from './cuffs.ts';
import type { RowLabel, SideLabels } from './labels.ts';
import { placeRows } from './rows.ts';
import { bar, cuff, dense, frame, heading, row as rows, strand } from './sizes.ts';
import { stack, strandPath, type Point } from './strands.ts';

/** A row at its place, with its strand to the bar. */
export interface Row extends RowLabel {
  readonly x: number;
  readonly y: number;
  readonly strand: string;
  /** Where the strand begins and ends, and goes through its cuff: from one to the next it is a curve. */
  readonly points: readonly Point[];
  /** Width of the strand. */
  readonly width: number;
}

/** A kind's cuff at its place, by its middle. */
export interface Cuff extends CuffLabel {
  readonly x: number;
  readonly y: number;
  readonly boxWidth: number;
  readonly height: number;
}

/** The rows of a kind, whose strands pass through one cuff. */
export interface Bundle {
  readonly kind: BodyKind;
  readonly bodies: readonly Body[];
  /** None on a side of one kind, and where a row is a kind. */
  readonly cuff: Cuff | undefined;
  readonly rows: readonly Row[];
}

/** The bundles of a side. */
export interface PlacedSide {
  readonly bundles: readonly Bundle[];
  /** Ends of the last stretch of the highest strand: at its cuff and at the bar. */
  readonly highest: readonly [Point, Point];
}

/** Width of the strand of a row, and what it takes up in cuffs and at the bar. */
export interface StrandSize {
  readonly width: number;
  readonly pitch: number;
}

/** The sizes of the strands of a side: thinner where there are many; of a kind as thick as it has bodies. */
export function strandSizes({ count, groups, isByKind }: SideLabels, widthOfBody: number): StrandSize[] {
  if (isByKind) {
    return groups.map(({ bodies }) => ({
      width: bodies.length * widthOfBody,
      pitch: bodies.length * widthOfBody,
    }));
  }
  const { width, pitch } = count < dense.from ? strand : strand.dense;
  return Array.from({ length: count }, () => ({ width, pitch }));
}

/** Places a side. */
export function placeSide(
  labels: SideLabels,
  cuffs: { readonly labels: readonly CuffLabel[]; readonly width: number },
  columns: Columns,
  sizes: readonly StrandSize[],
  headingY: number,
): PlacedSide {
  const { side, groups } = labels;
  const inward = side === 'left' ? 1 : -1;
  const [x, cuffX] = [columns.mark[side], columns.cuff[side]];
  const [into, outOf] = [cuffX - (inward * cuffs.width) / 2, cuffX + (inward * cuffs.width) / 2];
  const barX = columns.bar - inward * bar.strandsEnd;
  const { ys, sizesOf, heights, wanted } = stand(labels, cuffs.labels, sizes);
  const middles = placeCuffs(wanted, heights, headingY + heading.height + cuff.apart);
  const slots = sizesOf.map((own, index) =>
    stack(
      own.map(({ pitch }) => pitch),
      middles[index] ?? 0,
    ),
  );
  const ends = partLike(
    stack(
      sizes.map(({ pitch }) => pitch),
      frame.middle,
    ),
    ys,
  );

  const bundles = groups.map(({ kind, bodies, rows: own }, group): Bundle => {
    const label = cuffs.labels[group];
    return {
      kind,
      bodies,
      cuff: label && {
        ...label,
        x: cuffX,
        y: middles[group] ?? 0,
        boxWidth: cuffs.width,
        height: heights[group] ?? 0,
      },
      rows: own.map((row, index): Row => {
        const y = ys[group]?.[index] ?? 0;
        const slot = slots[group]?.[index] ?? 0;
        const end = ends[group]?.[index] ?? 0;
        const points = [
          [x, y],
          [into, slot],
          [outOf, slot],
          [barX, end],
        ] as const;
        return {
          ...row,
          x,
          y,
          width: sizesOf[group]?.[index]?.width ?? 0,
          strand: strandPath(...points),
          points,
        };
      }),
    };
  });
  return {
    bundles,
    highest: [
      [outOf, slots[0]?.[0] ?? frame.middle],
      [barX, ends[0]?.[0] ?? frame.middle],
    ],
  };
}

/** How far the headings can come down before they meet the rows or the cuffs of a side. */
export function roomAbove(
  labels: SideLabels,
  cuffLabels: readonly CuffLabel[],
  sizes: readonly StrandSize[],
): number {
  const { ys, heights, wanted } = stand(labels, cuffLabels, sizes);
  const row = (ys[0]?.[0] ?? frame.middle) - (frame.middle - rows.height / 2);
  const top = (wanted[0] ?? frame.middle) - (heights[0] ?? 0) / 2;
  return Math.max(0, Math.min(row, top - heading.y - heading.height - cuff.apart));
}

/** Where rows stand, and where cuffs would like to. */
function stand(
  { groups, spacing }: SideLabels,
  cuffLabels: readonly CuffLabel[],
  sizes: readonly StrandSize[],
): {
  readonly ys: readonly number[][];
  readonly sizesOf: readonly StrandSize[][];
  readonly heights: readonly number[];
  readonly wanted: readonly number[];
} {
  const ys = placeRows(
    groups.map((group) => group.rows.length),
    spacing,
  );
  const sizesOf = partLike(sizes, ys);
  return {
    ys,
    sizesOf,
    heights: sizesOf.map((own, index) => cuffHeight(thickness(own), cuffLabels[index]?.lines.length ?? 0)),
    wanted: ys.map((own) => ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2),
  };
}

/** What strands take up together. */
export function thickness(sizes: readonly StrandSize[]): number {
  return sizes.reduce((sum, { pitch }) => sum + pitch, 0);
}

/** A list parted into groups as long as others. */
function partLike<T>(items: readonly T[], groups: ReadonlyArray<readonly unknown[]>): T[][] {
  let at = 0;
  return groups.map(({ length }) => {
    at += length;
    return items.slice(at - length, at);
  });
}
