/** Pointer and pen, in the console's picture of the slide, for mouse, touch and keys. */
import { disposeAll, listen, type Dispose } from '../../behaviour.ts';
import { piece, press } from './console-page.ts';
import type { Deeds } from './console-keys.ts';
import type { Hub } from '../link/hub.ts';
import { extend, slideHeight, slideWidth, toSlide, type Point } from '../talk/ink.ts';
import { layOver } from '../talk/overlay.ts';

/** How far a key moves the pointer. */
const STRIDE = 60;

type Tool = 'none' | 'pointer' | 'pen';

export interface Drawing {
  readonly deeds: Deeds;
  show(slide: string): void;
  putAway(): void;
  readonly dispose: Dispose;
}

export function drawing(hub: Hub): Drawing {
  const box = piece('.now .preview');
  const overlay = layOver(box);
  let tool: Tool = 'none';
  let pressedDown = false;
  let at: Point = [slideWidth / 2, slideHeight / 2];
  const slide = (): string => hub.state().place.slide;

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
    point([within(at[0] + x * STRIDE, slideWidth), within(at[1] + y * STRIDE, slideHeight)]);
  };
  const draw = (event: PointerEvent, done = false): void =>
    hub.draw(slide(), extend(hub.ink(slide()), toSlide(event, box.getBoundingClientRect())), done);

  take('none');
  return {
    show: (shown) => overlay.ink(hub.ink(shown)),
    putAway: () => take(tool),
    deeds: {
      pointer: () => take('pointer'),
      pen: () => take('pen'),
      undo: () => hub.draw(slide(), hub.ink(slide()).slice(0, -1), true),
      erase: () => hub.draw(slide(), [], true),
      'pointer-ArrowLeft': () => nudge(-1, 0),
      'pointer-ArrowRight': () => nudge(1, 0),
      'pointer-ArrowUp': () => nudge(0, -1),
      'pointer-ArrowDown': () => nudge(0, 1),
    },
    dispose: disposeAll([
      () => overlay.remove(),
      listen(box, 'pointerdown', (event) => {
        if (tool === 'none') return;
        event.preventDefault();
        box.setPointerCapture(event.pointerId);
        pressedDown = true;
        if (tool === 'pointer') return point(toSlide(event, box.getBoundingClientRect()));
        hub.draw(slide(), [...hub.ink(slide()), []], false);
        draw(event);
      }),
      listen(box, 'pointermove', (event) => {
        if (tool === 'pointer') point(toSlide(event, box.getBoundingClientRect()));
        else if (tool === 'pen' && pressedDown) draw(event);
      }),
      listen(box, 'pointerup', (event) => {
        if (tool === 'pen' && pressedDown) draw(event, true);
        pressedDown = false;
      }),
      // A finger is lifted and its pointer stays; a mouse that goes elsewhere points at nothing.
      listen(box, 'pointerleave', ({ pointerType }) => {
        if (tool === 'pointer' && pointerType === 'mouse') point(null);
      }),
      listen(box, 'pointercancel', () => {
        pressedDown = false;
      }),
    ]),
  };
}
