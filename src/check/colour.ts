/** How colours look: beside their ground, beside each other, and to eyes that lack one kind of cone. */

/** Whose eyes: those of most people, or without the cones for long, middle or short waves. */
export type Sight = 'everybody' | 'protan' | 'deutan' | 'tritan';

type Triple = readonly [number, number, number];

/** Contrast of two colours, from 1 to 21: WCAG 2.2. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminanceOf).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as an eye sees it, by the matrices of Viénot, Brettel and Mollon (1999), and for tritan of Machado (2009). */
export function seenAs(colour: string, sight: Sight): string {
  if (sight === 'everybody') return colour;
  const seen = times(MATRICES[sight], linearOf(colour));
  return `#${seen.map((part) => toByte(part).toString(16).padStart(2, '0')).join('')}`;
}

/** ΔE of two colours by CIE 2000. */
export function distanceOf(one: string, other: string): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [labOf(one), labOf(other)];
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [angleOf(b1, x1), angleOf(b2, x2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const meanH = isGrey ? h1 + h2 : h1 + turn / 2;
  const [meanL, meanX] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * cos(meanH - 30) +
    0.24 * cos(2 * meanH) +
    0.32 * cos(3 * meanH + 6) -
    0.2 * cos(4 * meanH - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * meanX);
  const hue = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * meanX * t);
  const around = (((meanH + 360) % 360) - 275) / 25;
  const rotation = -2 * Math.sqrt(meanX ** 7 / (meanX ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(around ** 2)));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}

const MATRICES: Readonly<Record<Exclude<Sight, 'everybody'>, readonly Triple[]>> = {
  protan: [
    [0.112_38, 0.887_62, 0],
    [0.112_38, 0.887_62, 0],
    [0.004_01, -0.004_01, 1],
  ],
  deutan: [
    [0.292_75, 0.707_25, 0],
    [0.292_75, 0.707_25, 0],
    [-0.022_34, 0.022_34, 1],
  ],
  tritan: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_9],
  ],
};

const TO_XYZ: readonly Triple[] = [
  [0.412_456, 0.357_576, 0.180_437],
  [0.212_673, 0.715_152, 0.072_175],
  [0.019_334, 0.119_192, 0.950_304],
];

function luminanceOf(colour: string): number {
  return times(TO_XYZ, linearOf(colour))[1];
}

function labOf(colour: string): Triple {
  const [x, y, z] = times(TO_XYZ, linearOf(colour));
  const root = (part: number): number => (part > 0.008_856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const [fx, fy, fz] = [root(x / 0.950_47), root(y), root(z / 1.088_83)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** Red, green and blue as light, from 0 to 1. */
function linearOf(colour: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function toByte(light: number): number {
  const part = Math.min(1, Math.max(0, light));
  return Math.round((part <= 0.003_130_8 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055) * 255);
}

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  const [first = 0, second = 0, third = 0] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first, second, third];
}

function angleOf(y: number, x: number): number {
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
