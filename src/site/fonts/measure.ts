/** Measures text with the real font files, as a browser sets it: kerned, with its small space where Han meets Latin. */
import { Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import type { MeasureText } from '../../text/measure.ts';
import { loadFont, type LoadedFont } from './load-font.ts';

/** The space of `text-autospace: normal` in Chromium, in em. */
const AUTOSPACE = 1 / 8;

const SCRIPTS_MEET = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;

/** A measure that reads each weight's font when it first needs it, and measures each text once. */
export function measureWithFonts(): MeasureText {
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      width = measure(text, loadFont(weight));
      known.set(key, width);
    }
    return width;
  };
}

function measure(text: string, { font, unitsPerEm }: LoadedFont): number {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const advance = buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
  return advance / unitsPerEm + (text.match(SCRIPTS_MEET)?.length ?? 0) * AUTOSPACE;
}
