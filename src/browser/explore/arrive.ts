/** Lets the marks of the second state come from where they stood in the first, when the talk goes on from one to the other. */
import type { Behaviour } from '../behaviour.ts';

/** Milliseconds of the way. */
const DURATION = 300;

interface SlideChange extends Event {
  readonly previousSlide?: HTMLElement;
  readonly currentSlide?: HTMLElement;
}

export const arrive: Behaviour = () => {
  document.addEventListener('slidechanged', ({ previousSlide, currentSlide }: SlideChange) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    if (!currentSlide?.querySelector('.d-people-diagram')) return;
    const isNext = previousSlide !== undefined && previousSlide.nextElementSibling === currentSlide;
    if (isNext && previousSlide.querySelector('.d-diagram:not(.d-people-diagram)')) move(currentSlide);
  });
};

function move(slide: HTMLElement): void {
  for (const mark of slide.querySelectorAll<SVGGElement>('.d-moving')) {
    const { fromX, fromY, x, y } = mark.dataset;
    const way = [`translate(${fromX}px, ${fromY}px)`, `translate(${x}px, ${y}px)`];
    mark.animate({ transform: way }, { duration: DURATION, easing: 'ease-out' });
  }
}
