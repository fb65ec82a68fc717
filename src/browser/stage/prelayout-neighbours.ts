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
    for (const [index, slide] of slides.entries())
      slide.toggleAttribute('data-near', Math.abs(index - at) <= 1);
  });
  document.addEventListener('slidechanged', mark);
  void runningTalk.then(mark);
};
