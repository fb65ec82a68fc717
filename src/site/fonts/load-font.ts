/** Noto Sans TC as it comes with its package, each weight read once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import type { Weight } from './weights.ts';

/** A font that text can be measured with. */
export interface LoadedFont {
  readonly font: Font;
  readonly unitsPerEm: number;
}

const PACKAGE = '@expo-google-fonts/noto-sans-tc';
const FILES: Readonly<Record<Weight, string>> = {
  400: '400Regular/NotoSansTC_400Regular.ttf',
  500: '500Medium/NotoSansTC_500Medium.ttf',
  700: '700Bold/NotoSansTC_700Bold.ttf',
};

const require = createRequire(import.meta.url);
const loaded = new Map<Weight, LoadedFont>();

/** The whole font of a weight, as its package has it. */
export function fontPath(weight: Weight): string {
  return require.resolve(`${PACKAGE}/${FILES[weight]}`);
}

/** What tells one version of the fonts from another. */
export function fontVersion(): string {
  const { version } = require(`${PACKAGE}/package.json`) as { version: string };
  return version;
}

/** The font of a weight. */
export function loadFont(weight: Weight): LoadedFont {
  const known = loaded.get(weight);
  if (known) return known;
  const face = new Face(new Blob(new Uint8Array(readFileSync(fontPath(weight))).buffer));
  const font = { font: new Font(face), unitsPerEm: face.upem };
  loaded.set(weight, font);
  return font;
}
