/** Exploring on the stage begins with a hand: a pointer on a node, a touch, a key, or the button; and ends when it is gone. */
import { formatExploration } from './exploration.ts';
import { EXPLORED, type Explorer } from './explorer.ts';

/** Shows the tools of a slide while somebody explores its diagram. */
export function openTools(explorer: Explorer): void {
  const { slide } = explorer;
  const isUsed = (): boolean =>
    formatExploration(explorer.exploration()) !== '' ||
    explorer.exploration().pinned !== undefined ||
    slide.classList.contains('as-table') ||
    slide.querySelector('.explore-tools:hover') !== null ||
    (slide.contains(document.activeElement) && document.activeElement !== slide);
  const show = (isExploring: boolean): void => {
    slide.classList.toggle('exploring', isExploring);
  };
  const follow = (): void => show(isUsed());
  slide.addEventListener('pointerover', (event) => {
    if (event.target instanceof Element && event.target.closest('.diagram .node')) show(true);
  });
  slide.addEventListener('pointerleave', follow);
  slide.addEventListener('focusin', follow);
  // What hides while the focus is on its way could not take it.
  slide.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && slide.contains(relatedTarget))) queueMicrotask(follow);
  });
  slide.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.explore-open')) {
      show(true);
      slide.querySelector<HTMLElement>('.explore-tools input')?.focus();
    }
  });
  for (const type of [EXPLORED, 'slidechanged']) document.addEventListener(type, follow);
}
