/** Arcs of ellipses as curves: a file has no command for them as SVG has. */

export type Point = readonly [x: number, y: number];

/** What SVG says of an arc besides its ends. */
export interface Arc {
  readonly radii: readonly [number, number];
  /** In degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

type Curve = readonly [Point, Point, Point];

/** The curves of an arc, each over at most a quarter of the ellipse; the conversion is that of SVG 1.1, F.6. */
export function arcToCurves(
  from: Point,
  to: Point,
  { radii, turn, isLarge, isClockwise }: Arc,
): readonly Curve[] {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const stretch = Math.max(1, Math.hypot(x / radii[0], y / radii[1]));
  const [rx, ry] = [Math.abs(radii[0]) * stretch, Math.abs(radii[1]) * stretch];
  const rest = Math.max(0, (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1);
  const factor = (isLarge === isClockwise ? -1 : 1) * Math.sqrt(rest);
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  const full = 2 * Math.PI;
  const sweep = isClockwise ? (end - start + full) % full : -((start - end + full) % full);
  const middle: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  const pointAt = (px: number, py: number): Point => [
    middle[0] + cos * px * rx - sin * py * ry,
    middle[1] + sin * px * rx + cos * py * ry,
  ];
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const part = sweep / count;
  const reach = (4 / 3) * Math.tan(part / 4);
  return Array.from({ length: count }, (_, index): Curve => {
    const [one, other] = [start + index * part, start + (index + 1) * part];
    return [
      pointAt(Math.cos(one) - reach * Math.sin(one), Math.sin(one) + reach * Math.cos(one)),
      pointAt(Math.cos(other) + reach * Math.sin(other), Math.sin(other) - reach * Math.cos(other)),
      index === count - 1 ? to : pointAt(Math.cos(other), Math.sin(other)),
    ];
  });
}
