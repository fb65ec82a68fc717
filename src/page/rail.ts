/** The rail at the foot of a slide: the sides' colours grow from both edges and meet on the last slide of the talk. */
import type { Deck, Slide } from '../deck/deck.ts';
import { SLIDE_WIDTH as WIDTH } from '../media/screen.ts';
import { attributes, html, type Html } from '../markup/html.ts';

const HEIGHT = 8;
/** Where a section ends, the rail has a gap. */
const GAP = 6;

/** The rail of a slide, for the eye alone: its number says the same. */
export function renderRail({ position, section }: Slide, { slides, talkLength }: Deck): Html {
  const half = WIDTH / 2;
  const reached = section.backup ? half : Math.round((half * position) / talkLength);
  const talk = slides.slice(0, talkLength);
  const borders = talk.flatMap((slide, index) =>
    index > 0 && talk[index - 1]?.section !== slide.section ? [Math.round((half * index) / talkLength)] : [],
  );
  return html`<svg class="rail" hidden viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
<path class="whole-way" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>${bar('left', 0, reached)}${bar('right', WIDTH - reached, reached)}
${borders.flatMap((at) => [bar('gap', at - GAP / 2, GAP), bar('gap', WIDTH - at - GAP / 2, GAP)])}</svg>\n`;
}

function bar(name: string, x: number, width: number): Html {
  return html`<rect${attributes({ class: name, x, width, height: HEIGHT })}/>`;
}
