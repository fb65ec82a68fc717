/** Drawings of the sprite as paths: SVG's rectangles, circles and ellipses become paths like the others. */
import { readPath, type Path } from './path.ts';

/** The side of a drawing's view box, and how heavy its lines are in it. */
const [VIEW, WEIGHT] = [48, 2.5] as const;

/** The paths of a drawing, by how they are drawn. */
export interface IconPaths {
  readonly lines: Path;
  readonly filled: Path | undefined;
  readonly weight: number;
}

/** Reads a drawing, as the content of an SVG `symbol`, into a square on the slide. */
export function readIcon(content: string, { x, y, size }: { x: number; y: number; size: number }): IconPaths {
  const elements = [...content.matchAll(/<(path|rect|circle|ellipse)\b([^>]*)>/gu)].map(
    ([, name = '', written = '']) => ({ name, values: attributesIn(written) }),
  );
  const place = { x, y, scale: size / VIEW };
  const filled = elements.filter(({ values }) => values.get('fill') === 'currentColor');
  const joined = (some: typeof elements): string =>
    some.map(({ name, values }) => pathOf(name, values)).join('');
  const weight = Number(/stroke-width="([\d.]+)"/u.exec(content)?.[1] ?? WEIGHT);
  return {
    lines: readPath(joined(elements), place),
    filled: filled.length > 0 ? readPath(joined(filled), place) : undefined,
    weight: weight * place.scale,
  };
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

function pathOf(name: string, values: ReadonlyMap<string, string>): string {
  const number = (key: string): number => Number(values.get(key) ?? 0);
  switch (name) {
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect': {
      const [x, y, w, h, r] = [number('x'), number('y'), number('width'), number('height'), number('rx')];
      if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
      const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      const [across, down] = [w - 2 * r, h - 2 * r];
      return [
        `M${x + r} ${y}h${across}${corner(r, r)}`,
        `v${down}${corner(-r, r)}`,
        `h${-across}${corner(-r, -r)}`,
        `v${-down}${corner(r, -r)}z`,
      ].join('');
    }
    default:
      return values.get('d') ?? '';
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0z`;
}
