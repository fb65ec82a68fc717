/** The headline of a slide, and its line in the other language. */
import type { Slide } from '../../deck/deck.ts';
import { headlineSize, ON_TITLE } from '../../deck/headline-size.ts';
import { languageRecords, otherThan, plain } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { frameText } from './frame-text.ts';
import type { LayoutName, SceneObject } from './types.ts';
import type { Writing } from './writing.ts';

/** Where headlines and the lines under them stand, by layout: the same on each slide, so that nothing jumps. */
export const headlinePlaces = {
  content: {
    // Wider than the line that it is measured for, since some programs break a title whatever it says.
    title: { x: 96, y: 101, w: 1800, h: 90 },
    other: { x: 96, y: 188, w: 1728, h: 48 },
    align: 'start',
  },
  title: {
    title: { x: 96, y: 689, w: 1728, h: 130 },
    other: { x: 96, y: 814, w: 1728, h: 48 },
    align: 'center',
  },
  // Behind the section's name, wherever that ends.
  quote: { title: { x: 480, y: 44, w: 1344, h: 56 }, other: undefined, align: 'start' },
} as const;

const OTHER_SIZE = 30;
/** Beside the section's name. */
const [BESIDE_SIZE, BESIDE_GAP] = [34, 24] as const;

/** Both lines. */
export function headlineObjects(
  { headline, section }: Slide,
  layout: LayoutName,
  measure: MeasureText,
  { language }: Writing,
): readonly SceneObject[] {
  if (layout === 'quote') {
    const x = 96 + measure(plain(section.title[language]), 400, language) * BESIDE_SIZE + BESIDE_GAP;
    const run = {
      text: plain(headline[language]),
      size: BESIDE_SIZE,
      weight: 700,
      colour: 'ink',
      language,
    } as const;
    return [frameText('title', { ...headlinePlaces.quote.title, x, w: 1824 - x }, [[run]], 'start')];
  }
  const { title, other, align } = headlinePlaces[layout];
  const { size, lines, isShort } = headlineSize(headline, language, measure) ?? {
    size: 40,
    lines: 2,
    isShort: false,
  };
  const shown = layout === 'title' && isShort ? ON_TITLE[languageRecords[language].script] : size;
  const texts = lines === 2 ? headline[language].split('|') : [plain(headline[language])];
  const beside = otherThan(language);
  return [
    frameText(
      'title',
      title,
      texts.map((text) => [{ text: text.trim(), size: shown, weight: 700, colour: 'ink', language }]),
      align,
    ),
    frameText(
      'other',
      other,
      [
        [
          {
            text: plain(headline[beside]),
            size: OTHER_SIZE,
            weight: 400,
            colour: 'ink-2',
            language: beside,
          },
        ],
      ],
      align,
    ),
  ];
}
