/**
 * Whatever a mouse or a finger has pressed gives its keys back to the talk, so that the next Space moves on. What Tab has
 * reached keeps them.
 */
import type { Behaviour } from './behaviour.ts';

/** What is typed into or scrolled, and the sheets over the slides, keep the focus until somebody is done with them. */
const KEEPS = 'input:not([type="checkbox"]), select, .scroll, .deck-sheet *, .contents *';

/** Pressing gives the focus when the button goes down, and what it does may give it once more. */
const LETS_GO = ['mouseup', 'click', 'dragend'] as const;

export const giveBack: Behaviour = () => {
  for (const type of LETS_GO)
    window.addEventListener(type, ({ detail }) => {
      // Enter and Space click as well, on what has their focus.
      const isByKey = type === 'click' && detail === 0;
      const focused = document.activeElement;
      const canBlur = focused instanceof HTMLElement || focused instanceof SVGElement;
      if (!isByKey && canBlur && !focused.matches(KEEPS)) focused.blur();
    });
};
