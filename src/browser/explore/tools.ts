/** The bar over a diagram: the search, the way back to the kinds, the switch to the table, and the way out. */
import { announce } from '../announce.ts';
import { inEach } from '../../text/language.ts';
import { nothing } from './exploration.ts';
import type { Explorer } from './explorer.ts';
import { leaveExploring } from './mode.ts';

const SCROLLING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);
const MOVING_KEYS = new Set([...SCROLLING_KEYS, 'ArrowLeft', 'ArrowRight']);

/** How long typing has to rest before the search says what it found, in milliseconds. */
const REST = 400;

/** Brings the bar of a slide to life, and the buttons of its band that belong to it. */
export function useTools(explorer: Explorer): void {
  const { slide } = explorer;
  const input = slide.querySelector<HTMLInputElement>('.d-find input');
  const tabular = slide.querySelector<HTMLElement>('.d-tabular');
  const bodies = slide.querySelector<HTMLElement>('.d-bodies');
  let timer = 0;

  const showTable = (isTable: boolean): void => {
    slide.classList.toggle('as-table', isTable);
    tabular?.setAttribute('aria-pressed', String(isTable));
    // A long table is scrolled, also by those who have no pointer.
    if (isTable) bodies?.setAttribute('tabindex', '0');
    else bodies?.removeAttribute('tabindex');
    const chosen = bodies?.querySelector<HTMLElement>('.d-near');
    if (bodies && chosen) bodies.scrollTop = chosen.offsetTop - bodies.clientHeight / 2;
  };
  const sayFound = (): void => {
    const output = slide.querySelector(
      explorer.found().length > 0 ? '.d-find .d-matches' : '[data-for="none"] .d-name',
    );
    announce(inEach((language) => output?.querySelector(`.in-${language}`)?.textContent ?? ''));
  };

  bodies?.addEventListener('keydown', (event) => {
    if (SCROLLING_KEYS.has(event.key)) event.stopPropagation();
  });
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    document.addEventListener(type, () => showTable(false));
  input?.addEventListener('input', () => {
    explorer.find(input.value);
    clearTimeout(timer);
    if (input.value.trim() !== '') timer = window.setTimeout(sayFound, REST);
  });
  slide.addEventListener('click', ({ target, detail }) => {
    const button =
      target instanceof Element ? target.closest('.d-explore-bar button, .d-explore-band button') : null;
    if (!(button instanceof HTMLElement)) return;
    if (button.matches('.d-clear')) {
      explorer.restore({ ...explorer.exploration(), find: '' });
      if (detail === 0) input?.focus();
    } else if (button.matches('.d-kinds')) explorer.restore(nothing);
    else if (button === tabular) showTable(!slide.classList.contains('as-table'));
    else if (button.matches('.d-done')) {
      showTable(false);
      leaveExploring();
    }
    // Pressed by hand it gives the keys back to the talk.
    if (detail > 0) button.blur();
  });
  slide.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (target === input && key === 'Enter') {
      focusFirst(explorer);
      // What has the focus now would be pressed by the same key.
      event.preventDefault();
    }
    const isButton =
      target instanceof Element && target.matches('.d-explore-bar button, .d-explore-band button');
    if (isButton && MOVING_KEYS.has(key)) event.preventDefault();
  });
}

/** From the search to what it found: in the band, or in the list where the screen is narrow. */
function focusFirst({ slide }: Explorer): void {
  const first = [
    ...slide.querySelectorAll<HTMLElement>(
      '.d-explore-band .d-row, .d-roster details:not([hidden]) > summary',
    ),
  ].find((one) => one.checkVisibility());
  first?.focus();
}
