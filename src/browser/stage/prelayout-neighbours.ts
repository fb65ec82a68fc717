/**
 * The slides on either side of the one that is shown are laid out while nobody waits, unseen. A key then only has to
 * make one of them visible, where it else would take the time for the layout of a whole slide.
 */
import type { Behaviour } from '../behaviour.ts';
import { slides } from '../page.ts';
import { whenIdle } from '../when-idle.ts';
import { runningTalk } from './running-talk.ts';

export const prelayoutNeighbours: Behaviour = () => {
  const mark = whenIdle(() => {
    const at = slides.findIndex((slide) => slide.classList.contains('present'));
    for (const [index, slide] of slides.entries()) {
      const isNear = Math.abs(index - at) <= 1;
      if (isNear && !slide.hasAttribute('data-near')) layOut(slide);
      else slide.toggleAttribute('data-near', isNear);
    }
  });
  document.addEventListener('slidechanged', mark);
  void runningTalk.then(mark);
};

/** What is hidden with its content keeps the layout that it had; so it needs to have had one. */
function layOut(slide: HTMLElement): void {
  slide.toggleAttribute('data-near', true);
  slide.style.contentVisibility = 'visible';
  slide.getBoundingClientRect();
  slide.style.contentVisibility = '';
}
