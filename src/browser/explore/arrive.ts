/** Lets the marks of the second state come from where they stood in the first, when the talk goes on from one to the other. */
import { easeCubicOut, select, selectAll, transition } from 'd3';
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
    if (!currentSlide?.querySelector('.people-diagram')) return;
    const isNext = previousSlide !== undefined && previousSlide.nextElementSibling === currentSlide;
    if (isNext && previousSlide.querySelector('.diagram:not(.people-diagram)')) move(currentSlide);
  });
};

/** What is interrupted stands at once where the drawing has it. */
function move(slide: HTMLElement): void {
  const motion = transition().duration(DURATION).ease(easeCubicOut);
  selectAll<SVGGElement, unknown>(slide.querySelectorAll<SVGGElement>('.moving')).each(function place() {
    const { fromX, fromY, x, y } = this.dataset;
    const end = `translate(${x},${y})`;
    select(this)
      .attr('transform', `translate(${fromX},${fromY})`)
      .transition(motion)
      .attr('transform', end)
      .on('interrupt', () => this.setAttribute('transform', end));
  });
}
