/** The foot of a slide: its sources, its number, and the rail. */
import type { Deck, Slide } from '../../deck/deck.ts';
import { layoutRail, RAIL_HEIGHT } from '../../page/rail.ts';
import type { FootLine } from '../../board/types.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import { plain } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { frameText, frameTexts } from './frame-text.ts';
import type { Colour } from './theme.ts';
import type { Run, SceneObject, Shape } from './types.ts';
import type { Writing } from './writing.ts';

/** Where both texts stand. */
export const footPlaces = {
  source: { x: 96, y: 1016, w: 1500, h: 44 },
  number: { x: 1624, y: 1016, w: 200, h: 44 },
} as const;

const [SOURCE_SIZE, NUMBER_SIZE] = [24, 28] as const;
/** Between two sources. */
const APART = 0.6 * SOURCE_SIZE;

/** The objects of the foot. */
export function footObjects(
  slide: Slide,
  deck: Deck,
  line: FootLine | undefined,
  measure: MeasureText,
  { language }: Writing,
): readonly SceneObject[] {
  const { sources, remark, number, section } = slide;
  const run = (text: string, weight: Run['weight'], size: number): Run => ({
    text,
    weight,
    size,
    colour: 'ink-2',
    language,
  });
  const said = [
    ...sources.map(({ id }) => run(id, 700, SOURCE_SIZE)),
    ...[remark, line?.text].flatMap((text) => (text ? [run(plain(text[language]), 400, SOURCE_SIZE)] : [])),
  ];
  return [
    ...(said.length > 0 ? [frameTexts('source', footPlaces.source, said, APART, measure)] : []),
    // In the backup numbers have a letter, and programs count pages alone.
    frameText(
      'number',
      footPlaces.number,
      [[{ ...run(number, 700, NUMBER_SIZE), isNumber: !section.backup }]],
      'end',
    ),
    { type: 'group', name: 'Rail', step: 0, children: railShapes(slide, deck) },
  ];
}

const railColours = { left: 'left', right: 'right', gap: 'paper' } as const satisfies Record<string, Colour>;

function railShapes(slide: Slide, deck: Deck): readonly Shape[] {
  const y = 1080 - RAIL_HEIGHT;
  const bar = (x: number, w: number, fill: Colour): Shape => ({
    type: 'shape',
    name: 'Rail',
    step: 0,
    box: { x, y, w, h: RAIL_HEIGHT },
    corner: 0,
    fill,
  });
  return [
    bar(0, SLIDE_WIDTH, 'joint-tint'),
    ...layoutRail(slide, deck).map(({ name, x, width }) => bar(x, width, railColours[name])),
  ];
}
