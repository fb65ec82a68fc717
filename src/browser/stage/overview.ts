/** The overview: every slide at once, in rows, the present one framed. A click or Enter goes to a slide. */
import { SLIDE_WIDTH } from '../../media/screen.ts';
import { handle } from '../actions.ts';
import type { Behaviour } from '../behaviour.ts';
import { spendKey } from '../held-key.ts';
import { enterHash } from '../own-address.ts';
import { query, root, slides } from '../page.ts';

/** Slides in a row, at most, and the width that one should at least have, in pixels. */
const ROW = { most: 5, width: 250 } as const;

export const overview: Behaviour = () => {
  const fit = (): void => {
    const inRow = Math.max(1, Math.min(ROW.most, Math.floor(innerWidth / ROW.width)));
    root.style.setProperty(
      '--thumbnail',
      String((Math.floor(query('.slides').clientWidth / inRow) - 24) / SLIDE_WIDTH),
    );
  };
  const open = (): void => {
    root.dataset['overview'] = 'open';
    barOthers();
    fit();
    present()?.scrollIntoView({ block: 'center' });
  };

  handle({ overview: () => (isOpen() ? closeOverview() : open()) });
  window.addEventListener('resize', fit);
  document.addEventListener('slidechanged', () => isOpen() && barOthers());
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isOpen() || (event.key !== 'Escape' && event.key !== 'Enter')) return;
      event.preventDefault();
      spendKey();
      closeOverview();
    },
    { capture: true },
  );
  document.addEventListener('keyup', () => {
    if (isOpen()) present()?.scrollIntoView({ block: 'nearest' });
  });
  // Before any link or button on a slide.
  query('.reveal').addEventListener(
    'click',
    (event) => {
      if (!isOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      const target = slides.find((slide) => isAt(slide, event));
      if (!target) return;
      closeOverview();
      enterHash(`#/${target.id}`);
    },
    { capture: true },
  );
};

/** Shows the one slide again. */
export function closeOverview(): void {
  if (!isOpen()) return;
  delete root.dataset['overview'];
  barOthers();
  query('.slides').scrollTop = 0;
}

function isOpen(): boolean {
  return root.dataset['overview'] === 'open';
}

function present(): HTMLElement | undefined {
  return slides.find((slide) => slide.classList.contains('present'));
}

/** Neither Tab nor a screen reader comes to what stands on another slide, now that it is seen. */
function barOthers(): void {
  for (const slide of slides) slide.inert = isOpen() && slide !== present();
}

/** By place: slides off the stage are inert, so that a click on them reaches only what lies behind them. */
function isAt(slide: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = slide.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
