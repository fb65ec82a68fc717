/** Measures text with the real font files, as a browser sets it: kerned, with its small space where Han meets Latin. */
import { readFileSync } from 'node:fs';
import { Blob, Buffer as ShapingBuffer, Face, Font, shape } from 'harfbuzzjs';
import type { MeasureText } from '../../text/measure.ts';
import { fontPath } from './subset.ts';
import type { Weight } from './weights.ts';

interface LoadedFont {
  readonly font: Font;
  readonly unitsPerEm: number;
}

/** The space of `text-autospace: normal` in Chromium, in em. */
const AUTOSPACE = 1 / 8;

const SCRIPTS_MEET = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;

/** A measure that reads each weight's font when it first needs it, and measures each text once. */
export function measureWithFonts(): MeasureText {
  const fonts = new Map<Weight, LoadedFont>();
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const loaded = fonts.get(weight) ?? loadFont(weight);
      fonts.set(weight, loaded);
      width = measure(text, loaded);
      known.set(key, width);
    }
    return width;
  };
}

function loadFont(weight: Weight): LoadedFont {
  const face = new Face(new Blob(new Uint8Array(readFileSync(fontPath(weight))).buffer));
  return { font: new Font(face), unitsPerEm: face.upem };
}

function measure(text: string, { font, unitsPerEm }: LoadedFont): number {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const advance = buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
  return advance / unitsPerEm + (text.match(SCRIPTS_MEET)?.length ?? 0) * AUTOSPACE;
}
