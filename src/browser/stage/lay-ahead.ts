/**
 * The slides on either side of the one that is shown are laid out while nobody waits, unseen. A key then only has to
 * make one of them visible, where it else would take the time for the layout of a whole slide.
 */
import type { Behaviour } from '../behaviour.ts';
import { slides } from '../page.ts';
import { runningStage } from './running-stage.ts';
import { whenIdle } from '../when-idle.ts';

export const layAhead: Behaviour = () => {
  let isOver = false;
  const mark = whenIdle(() => {
    const at = slides.findIndex((slide) => slide.classList.contains('present'));
    for (const [index, slide] of slides.entries())
      slide.toggleAttribute('data-near', !isOver && Math.abs(index - at) <= 1);
  });
  void runningStage.then(({ reveal }) => {
    reveal.on('slidechanged', mark);
    mark();
  });
  return () => {
    isOver = true;
    mark();
  };
};
