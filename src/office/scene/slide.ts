/** A slide as objects, in the order in which its page is read. */
import { setBoard, type SetBoard } from '../../board/set-board.ts';
import { contextOf } from '../../deck/context.ts';
import type { Deck, Slide } from '../../deck/deck.ts';
import { describePicture, setPicture } from '../../kinds/kinds.ts';
import { plain } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { splitAtPresses } from '../../text/presses.ts';
import { withData } from './data.ts';
import { describe } from './describe.ts';
import { footObjects } from './foot.ts';
import { headlineObjects } from './headline.ts';
import { kickerObjects } from './kicker.ts';
import { objectsOfMarks } from './marks.ts';
import { objectsOfPart } from './parts.ts';
import type { LayoutName, SceneObject, SceneSlide } from './types.ts';
import type { Writing } from './writing.ts';

/** A slide of a deck, with the speaker's notes where they are asked for. */
export function sceneSlide(
  slide: Slide,
  deck: Deck,
  measure: MeasureText,
  writing: Writing,
  withNotes: boolean,
): SceneSlide {
  const { language } = writing;
  const context = contextOf(deck, slide, measure);
  const set = setPicture(slide.picture, context);
  const drawn = set.board.drawing ? setBoard(set.board.drawing.asBoard(language), measure) : set;
  const layout = layoutOf(slide);
  const description = withData(describePicture(slide.picture, context), set.board.parts);
  const picture = describe(objectsOfBoard(drawn, writing), plain(description[language]));
  return {
    id: slide.id,
    layout,
    objects: [
      ...(layout === 'title' ? [] : kickerObjects(slide, deck, measure, writing)),
      ...(set.board.holdsHeadline ? [] : headlineObjects(slide, layout, measure, writing)),
      ...picture,
      ...footObjects(slide, deck, set.board.foot, measure, writing),
    ],
    notes: withNotes ? splitAtPresses(plain(slide.notes[language])).filter((text) => text !== '') : [],
  };
}

/** Where the headline of a kind stands, as its sheet has it. */
function layoutOf({ picture: { kind } }: Slide): LayoutName {
  return kind === 'title' || kind === 'quote' ? kind : 'content';
}

function objectsOfBoard({ board, parts, marks }: SetBoard, writing: Writing): readonly SceneObject[] {
  return [
    ...objectsOfMarks(marks[writing.language], board.isMirrored ?? false, writing),
    ...parts.flatMap((part) => objectsOfPart(part, { side: 'shared', step: 0 }, writing)),
  ];
}
