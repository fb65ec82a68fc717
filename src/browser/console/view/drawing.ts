/** Pointer and pen, in the console's picture of the slide, for mouse, touch and keys. */
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../../media/screen.ts';
import { handle } from '../../actions.ts';
import { press, queryConsole } from './console-page.ts';
import type { OfferTakeBack } from './take-back.ts';
import type { Hub } from '../link/hub.ts';
import { toSlide, type Point } from '../talk/ink.ts';
import { layOver } from '../talk/overlay.ts';

/** How far a key moves the pointer. */
const STRIDE = 60;

type Tool = 'none' | 'pointer' | 'pen';

export interface Drawing {
  /** Shows the strokes on a slide. */
  show(slide: string): void;
  /** Puts pointer and pen away. */
  putAway(): void;
}

/** Draws on the slide that `slide` names. */
export function showDrawing(hub: Hub, slide: () => string, offerTakeBack: OfferTakeBack): Drawing {
  const box = queryConsole('.now .preview');
  const overlay = layOver(box);
  let tool: Tool = 'none';
  let pressedDown = false;
  let at: Point = [SLIDE_WIDTH / 2, SLIDE_HEIGHT / 2];

  const point = (where: Point | null): void => {
    if (where) at = where;
    overlay.point(where);
    hub.link.send({ type: 'point', slide: slide(), at: where });
  };
  const take = (wanted: Tool): void => {
    if (tool === 'pointer') point(null);
    tool = tool === wanted ? 'none' : wanted;
    if (tool === 'pointer') point(at);
    box.dataset['tool'] = tool;
    press('pointer', tool === 'pointer');
    press('pen', tool === 'pen');
  };
  const nudge = (x: number, y: number): void => {
    if (tool !== 'pointer') return;
    const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
    point([within(at[0] + x * STRIDE, SLIDE_WIDTH), within(at[1] + y * STRIDE, SLIDE_HEIGHT)]);
  };
  const draw = (event: PointerEvent, begins = false): void =>
    hub.drawPoint(slide(), toSlide(event, box.getBoundingClientRect()), begins);

  take('none');
  handle({
    pointer: () => take('pointer'),
    pen: () => take('pen'),
    undo: () => hub.setInk(slide(), hub.ink(slide()).slice(0, -1)),
    erase: () => {
      const [erasedOn, erased] = [slide(), hub.ink(slide())];
      if (erased.length === 0) return;
      hub.setInk(erasedOn, []);
      offerTakeBack('erase', () => hub.setInk(erasedOn, [...erased, ...hub.ink(erasedOn)]));
    },
    'pointer-left': () => nudge(-1, 0),
    'pointer-right': () => nudge(1, 0),
    'pointer-up': () => nudge(0, -1),
    'pointer-down': () => nudge(0, 1),
  });
  box.addEventListener('pointerdown', (event) => {
    if (tool === 'none') return;
    event.preventDefault();
    box.setPointerCapture(event.pointerId);
    pressedDown = true;
    if (tool === 'pointer') point(toSlide(event, box.getBoundingClientRect()));
    else draw(event, true);
  });
  box.addEventListener('pointermove', (event) => {
    if (tool === 'pointer') point(toSlide(event, box.getBoundingClientRect()));
    else if (tool === 'pen' && pressedDown) draw(event);
  });
  box.addEventListener('pointerup', (event) => {
    if (tool === 'pen' && pressedDown) {
      draw(event);
      hub.storeInk();
    }
    pressedDown = false;
  });
  // A finger is lifted and its pointer stays; a mouse that goes elsewhere points at nothing.
  box.addEventListener('pointerleave', ({ pointerType }) => {
    if (tool === 'pointer' && pointerType === 'mouse') point(null);
  });
  box.addEventListener('pointercancel', () => {
    pressedDown = false;
  });
  return {
    show: (shown) => overlay.ink(hub.ink(shown)),
    putAway: () => take(tool),
  };
}
