/** The rail at the foot of a slide: the sides' colours grow from both edges and meet on the last slide of the talk. */
import type { Deck, Slide } from '../deck/deck.ts';
import { SLIDE_WIDTH as WIDTH } from '../media/screen.ts';
import { attributes, html, type Html } from '../markup/html.ts';

/** Height of the rail. */
export const RAIL_HEIGHT = 8;
/** Where a section ends, the rail has a gap. */
const GAP = 6;

/** A stretch of the rail, in pixels of the slide. */
interface Bar {
  readonly name: 'left' | 'right' | 'gap';
  readonly x: number;
  readonly width: number;
}

/** How far the sides' colours have come on a slide, and the gaps between sections. */
export function layoutRail({ position, section }: Slide, { slides, talkLength }: Deck): readonly Bar[] {
  const half = WIDTH / 2;
  const reached = section.backup ? half : Math.round((half * position) / talkLength);
  const talk = slides.slice(0, talkLength);
  const borders = talk.flatMap((slide, index) =>
    index > 0 && talk[index - 1]?.section !== slide.section ? [Math.round((half * index) / talkLength)] : [],
  );
  return [
    { name: 'left', x: 0, width: reached },
    { name: 'right', x: WIDTH - reached, width: reached },
    ...borders.flatMap((at): Bar[] => [
      { name: 'gap', x: at - GAP / 2, width: GAP },
      { name: 'gap', x: WIDTH - at - GAP / 2, width: GAP },
    ]),
  ];
}

/** The rail of a slide, for the eye alone: its number says the same. */
export function renderRail(slide: Slide, deck: Deck): Html {
  const [left, right, ...gaps] = layoutRail(slide, deck).map(renderBar);
  return html`<svg class="rail" hidden viewBox="0 0 ${WIDTH} ${RAIL_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
<path class="whole-way" d="M0 0H${WIDTH}V${RAIL_HEIGHT}H0Z"/>${left}${right}
${gaps}</svg>\n`;
}

function renderBar({ name, x, width }: Bar): Html {
  return html`<rect${attributes({ class: name, x, width, height: RAIL_HEIGHT })}/>`;
}
