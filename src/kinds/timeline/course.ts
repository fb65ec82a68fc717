/** The threads of a timeline: they meet at each date, are solid up to today and dashed behind it. */
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Mark } from '../../board/types.ts';
import { arch, between, cutAt, pathOf, type Curve } from './arch.ts';
import type { Measures } from './measures.ts';

type Side = 'left' | 'right';

/** A date on the timeline. */
export interface Node {
  readonly x: number;
  readonly isPast: boolean;
  readonly step: number;
  /** Whether its label stands over the threads. */
  readonly isOver: boolean;
}

/** All that is drawn; a today that is not between two dates has no line. */
export function courseMarks(nodes: readonly Node[], today: number | undefined, measures: Measures): Mark[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return [];
  return [
    ...entry(first, measures),
    ...nodes.slice(1).flatMap((node, index) => {
      const before = nodes[index];
      return before ? eye(before, node, index, today, measures) : [];
    }),
    ...(last.isPast ? [] : exit(last, nodes.length - 1, measures)),
    ...(today === undefined ? [] : todayMarks(today, measures)),
    ...nodes.flatMap((node) => nodeMarks(node, measures)),
  ];
}

/** Side by side from the left edge, and into the first date. */
function entry({ x, isPast, step }: Node, { y, weight }: Measures): Mark[] {
  const apart = 0.65 * weight;
  return [-apart, apart].map((dy, index) =>
    thread(
      index === 0 ? 'left' : 'right',
      `M0 ${y + dy}H${x - 150}C${x - 70} ${y + dy} ${x - 60} ${y + dy / 2} ${x} ${y + dy / 2}`,
      { weight, step, isPast },
    ),
  );
}

/** Between two dates: ground and solid threads in what is past, dashed threads in what is to come. */
function eye(
  from: Node,
  to: Node,
  index: number,
  today: number | undefined,
  { y, weight, swing }: Measures,
): Mark[] {
  const height = Math.min(swing[0], swing[1] * (to.x - from.x));
  const curves = sidesAt(index).map((side, place) => ({
    side,
    curve: arch(from.x, to.x, y, place === 0 ? height : -height),
  }));
  const [over, under] = curves;
  if (!over || !under) return [];
  const solid = (pieces: readonly [Curve, Curve], step: number): Mark[] => [
    { mark: 'area', d: between(...pieces), tone: 'joint-tint', step },
    ...pieces.map((piece, place) =>
      thread((place === 0 ? over : under).side, pathOf(piece), { weight, step, isPast: true }),
    ),
  ];
  const dashed = (pieces: readonly [Curve, Curve], step: number): Mark[] =>
    pieces.map((piece, place) =>
      thread((place === 0 ? over : under).side, pathOf(piece), { weight, step, isPast: false }),
    );
  if (to.isPast) return solid([over.curve, under.curve], to.step);
  if (today === undefined || today <= from.x || today >= to.x)
    return dashed([over.curve, under.curve], to.step);
  const [cutOver, cutUnder] = [cutAt(over.curve, today), cutAt(under.curve, today)];
  return [...solid([cutOver[0], cutUnder[0]], from.step), ...dashed([cutOver[1], cutUnder[1]], to.step)];
}

/** Behind the last date the threads run on apart. */
function exit({ x, step }: Node, index: number, { y, weight, swing }: Measures): Mark[] {
  const height = 0.72 * swing[0];
  return sidesAt(index).map((side, place) => {
    const up = place === 0 ? -height : height;
    const d = `M${x} ${y}C${x + 64} ${y + 0.667 * up} ${x + 96} ${y + up} ${x + 150} ${y + up}H${SLIDE_WIDTH}`;
    return thread(side, d, { weight, step, isPast: false });
  });
}

/** Which thread goes over an eye, and which under it: they change at each date. */
function sidesAt(index: number): readonly [over: Side, under: Side] {
  return index % 2 === 0 ? ['left', 'right'] : ['right', 'left'];
}

function todayMarks(x: number, { y, today: { pill, end } }: Measures): Mark[] {
  const d = `M${x} ${pill}V${y + end}`;
  return [
    { mark: 'line', d, tone: 'paper', weight: 20 },
    { mark: 'line', d, tone: 'ink', weight: 6 },
  ];
}

/** A disc, or a dashed ring where it is to come, and the line to its label. */
function nodeMarks(
  { x, isPast, isOver, step }: Node,
  { y, node: [halo, disc, ring], drop }: Measures,
): Mark[] {
  const [from, to] = isOver ? [y - drop[0], y - drop[1]] : [y + drop[0], y + drop[1]];
  return [
    {
      mark: 'line',
      d: `M${x} ${from}V${to}`,
      tone: 'rule',
      weight: 3,
      dash: isPast ? undefined : 'dotted',
      step,
    },
    { mark: 'dot', x, y, r: halo, tone: 'paper', step },
    isPast
      ? { mark: 'dot', x, y, r: disc, tone: 'ink', step }
      : { mark: 'line', d: dashedRing(x, y, ring), tone: 'ink', weight: 6, step },
  ];
}

/** A ring of arcs, about as long as the space between them, that meet as they began. */
function dashedRing(x: number, y: number, r: number): string {
  const count = Math.round((2 * Math.PI * r) / 18.8);
  const at = (turn: number): string => {
    const angle = (2 * Math.PI * turn) / count;
    return `${(x + r * Math.cos(angle)).toFixed(2)} ${(y + r * Math.sin(angle)).toFixed(2)}`;
  };
  return Array.from(
    { length: count },
    (_, index) => `M${at(index)}A${r} ${r} 0 0 1 ${at(index + 0.53)}`,
  ).join('');
}

function thread(
  side: Side,
  d: string,
  { weight, step, isPast }: { readonly weight: number; readonly step: number; readonly isPast: boolean },
): Mark {
  return { mark: 'thread', side, d, weight, step, ...(isPast ? {} : { dash: 'dashed' as const }) };
}
