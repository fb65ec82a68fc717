/** One side of the diagram: its rows, its cuffs, and a strand from each row through its cuff to the bar. */
import type { Body, BodyKind } from '../delegations.ts';
import type { Columns } from './columns.ts';
import { cuffHeight, placeCuffs, type CuffLabel } from './cuffs.ts';
import type { RowLabel, SideLabels } from './labels.ts';
import { placeRows } from './rows.ts';
import { bar, dense, frame, strand } from './sizes.ts';
import { stack, strandPath, type Point } from './strands.ts';

/** A row at its place, with its strand to the bar. */
export interface Row extends RowLabel {
  readonly x: number;
  readonly y: number;
  readonly strand: string;
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
  { side, groups, spacing }: SideLabels,
  cuffs: { readonly labels: readonly CuffLabel[]; readonly width: number },
  columns: Columns,
  sizes: readonly StrandSize[],
): PlacedSide {
  const inward = side === 'left' ? 1 : -1;
  const [x, cuffX] = [columns.mark[side], columns.cuff[side]];
  const [into, outOf] = [cuffX - (inward * cuffs.width) / 2, cuffX + (inward * cuffs.width) / 2];
  const barX = columns.bar - inward * bar.strandsEnd;
  const ys = placeRows(
    groups.map(({ rows }) => rows.length),
    spacing,
  );
  const sizesOf = partLike(sizes, ys);
  const heights = sizesOf.map((own, index) =>
    cuffHeight(thickness(own), cuffs.labels[index]?.lines.length ?? 0),
  );
  const middles = placeCuffs(
    ys.map((own) => ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2),
    heights,
  );
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

  const bundles = groups.map(({ kind, bodies, rows }, group): Bundle => {
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
      rows: rows.map((row, index): Row => {
        const y = ys[group]?.[index] ?? 0;
        const slot = slots[group]?.[index] ?? 0;
        const end = ends[group]?.[index] ?? 0;
        return {
          ...row,
          x,
          y,
          width: sizesOf[group]?.[index]?.width ?? 0,
          strand: strandPath([x, y], [into, slot], [outOf, slot], [barX, end]),
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
