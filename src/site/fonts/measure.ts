/** Measures text with the real font files, as a browser sets it: kerned, with its small space where Han meets Latin. */
import { Buffer as ShapingBuffer, Feature, shape } from 'harfbuzzjs';
import { languageRecords, type Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { canDraw } from './coverage.ts';
import { fontOf, type DeckFont } from './deck-fonts.ts';
import { loadFont, type LoadedFont } from './load-font.ts';

/** The space of `text-autospace: normal` in Chromium, in em. */
const AUTOSPACE = 1 / 8;

const SCRIPTS_MEET = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;

/**
 * What `text-spacing-trim: trim-start` narrows to half: an opening sign at the start of a line or behind another one, and
 * a closing sign or pause in front of another sign.
 */
const TRIMMED =
  /^[「『（《〈【〔“‘]|(?<=[「『（《〈【〔])[「『（《〈【〔]|[」』）》〉】〕、，。；：！？](?=[「『（《〈【〔」』）》〉】〕、，。；：])/gu;
const HALF = 1 / 2;

/**
 * A measure that reads each weight's font when it first needs it, and measures each text once. What that font cannot draw
 * is as wide as in the deck's fonts.
 */
export function measureWithFonts(fonts: readonly DeckFont[] = []): MeasureText {
  const known = new Map<string, Map<string, number>>();
  return (text, weight, language) => {
    const setting = `${weight} ${language}`;
    const widths = known.get(setting) ?? new Map<string, number>();
    known.set(setting, widths);
    let width = widths.get(text);
    if (width === undefined) {
      width = measure(
        text,
        (character) => fontOf(character, weight, fonts, canDraw) ?? loadFont(weight),
        language,
      );
      widths.set(text, width);
    }
    return width;
  };
}

function measure(
  text: string,
  fontOfCharacter: (character: string) => LoadedFont,
  language: Language | undefined,
): number {
  const advance = splitByFont(text, fontOfCharacter).reduce(
    (sum, [font, run]) => sum + advanceOf(run, font, language),
    0,
  );
  const trimmed =
    language && languageRecords[language].script === 'han' ? (text.match(TRIMMED)?.length ?? 0) * HALF : 0;
  return advance + (text.match(SCRIPTS_MEET)?.length ?? 0) * AUTOSPACE - trimmed;
}

/** The stretches of a text that one font draws. */
function splitByFont(
  text: string,
  fontOfCharacter: (character: string) => LoadedFont,
): ReadonlyArray<readonly [font: LoadedFont, run: string]> {
  const runs: Array<[font: LoadedFont, run: string]> = [];
  for (const character of text) {
    const [font, last] = [fontOfCharacter(character), runs.at(-1)];
    if (last?.[0] === font) last[1] += character;
    else runs.push([font, character]);
  }
  return runs;
}

/** How far a run moves on, in em. The fonts of a page have no ligatures: src/site/fonts/subset.ts. */
function advanceOf(run: string, { font, unitsPerEm }: LoadedFont, language: Language | undefined): number {
  const buffer = new ShapingBuffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer, featuresOf(language));
  const advance = buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
  return advance / unitsPerEm;
}

function featuresOf(language: Language | undefined): Feature[] {
  const tags = language ? languageRecords[language].features : [];
  return [...tags.map((tag) => feature(tag, 1)), feature('liga', 0)];
}

function feature(tag: string, value: number): Feature {
  return new Feature(tag, value, Feature.GLOBAL_START, Feature.GLOBAL_END);
}
