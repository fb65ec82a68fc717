/** Pointer and pen strokes over a slide, on the audience's stage and in the console alike. */
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../../media/screen.ts';
import '../../../styles/speaker/overlay.css';
import { pathOf, type Point, type Stroke } from './ink.ts';

/** A drawing over a slide. */
export interface Overlay {
  ink(strokes: readonly Stroke[]): void;
  point(at: Point | null): void;
}

/** Lays a drawing over everything in an element that shows a slide, until the signal takes it away. */
export function layOver(parent: Element, signal?: AbortSignal): Overlay {
  const drawing = svg('svg');
  drawing.setAttribute('class', 'over-slide');
  drawing.setAttribute('viewBox', `0 0 ${SLIDE_WIDTH} ${SLIDE_HEIGHT}`);
  drawing.setAttribute('aria-hidden', 'true');
  const strokesGroup = svg('g');
  const pointer = svg('circle');
  pointer.setAttribute('class', 'pointer');
  pointer.setAttribute('r', '16');
  pointer.setAttribute('visibility', 'hidden');
  drawing.append(strokesGroup, pointer);
  parent.append(drawing);
  signal?.addEventListener('abort', () => drawing.remove(), { once: true });
  let shown: readonly Stroke[] = [];
  return {
    ink(strokes) {
      while (strokesGroup.childElementCount > strokes.length) strokesGroup.lastElementChild?.remove();
      while (strokesGroup.childElementCount < strokes.length) strokesGroup.append(svg('path'));
      for (const [index, stroke] of strokes.entries())
        if (stroke !== shown[index]) strokesGroup.children[index]?.setAttribute('d', pathOf(stroke));
      shown = strokes;
    },
    point(at) {
      pointer.setAttribute('visibility', at ? 'visible' : 'hidden');
      if (at) pointer.setAttribute('transform', `translate(${at.join(' ')})`);
    },
  };
}

function svg<K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}
