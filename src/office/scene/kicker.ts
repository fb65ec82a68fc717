/** The line over the headline: where in the talk the slide stands. */
import type { Deck, Slide } from '../../deck/deck.ts';
import { homeOf } from '../../page/kicker.ts';
import { plain, type Text } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { layoutBraid } from '../../motif/braid.ts';
import { braidMarks } from '../../board/braid-marks.ts';
import type { Mark, Tone } from '../../board/types.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import { iconObjects, objectsOfMarks } from './marks.ts';
import { frameTexts } from './frame-text.ts';
import type { Run, SceneObject } from './types.ts';
import type { Writing } from './writing.ts';

/** Where the line stands. */
export const kickerPlace = { x: 96, y: 44, w: 1104, h: 56 } as const;

const [ICON, GAP, SIZE] = [56, 12, 34] as const;
/** Between both texts. */
const APART = 36;

/** The line, with its drawing and the small braid on a slide about a topic. */
export function kickerObjects(
  slide: Slide,
  deck: Deck,
  measure: MeasureText,
  writing: Writing,
): readonly SceneObject[] {
  const { about, topic } = slide;
  const { language } = writing;
  const run = (text: string, weight: Run['weight'], colour: Run['colour']): Run => ({
    text,
    weight,
    colour,
    size: SIZE,
    language,
  });
  const { x, y, w } = kickerPlace;
  const line = (from: number, place: string, name: Text | undefined, colour: Run['colour']): SceneObject => {
    const box = { ...kickerPlace, x: x + from, w: w - from };
    const named = name ? [run(plain(name[language]), 700, colour)] : [];
    return frameTexts('kicker', box, [run(place, 500, colour), ...named], APART, measure);
  };
  if (!topic) return [line(0, plain(homeOf(slide, deck)[language]), about, 'ink-2')];
  const fill = (words: string): string =>
    words.replace('#', String(topic.number)).replace('#', String(deck.topics.length));
  return [
    ...iconObjects(topic.icon, { x, y, size: ICON }, 'ink', 0, writing),
    line(ICON + GAP, fill(interfaceText.topicOf[language]), topic.name, 'ink'),
    ...smallBraid(deck.topics.length, topic.number, writing),
  ];
}

const BRAID = { half: 58, tail: 42, weight: 5, amplitude: 17, y: 72, right: 96 } as const;

/** Past eyes tinted, the present one full, later ones empty. */
function smallBraid(count: number, number: number, writing: Writing): readonly SceneObject[] {
  const { half, tail, weight, amplitude, y, right } = BRAID;
  const x = SLIDE_WIDTH - right - tail - count * half;
  const place = { x, y, half, amplitude, weight, count };
  const toneOf = (index: number): Tone | undefined =>
    index + 1 === number ? 'ink' : index + 1 < number ? 'hairline' : undefined;
  const tails: Mark[] = [
    { mark: 'thread', side: 'left', d: `M${x - tail} ${y}H${x}`, weight },
    { mark: 'thread', side: 'right', d: `M${x + count * half} ${y}h${tail}`, weight },
  ];
  const eyes = layoutBraid(place).eyes.flatMap(({ outline }, index): Mark[] => {
    const tone = toneOf(index);
    return tone ? [{ mark: 'area', d: outline, tone }] : [];
  });
  const threads = braidMarks(place).filter(({ mark }) => mark !== 'area');
  return objectsOfMarks([...tails, ...eyes, ...threads], false, writing);
}
