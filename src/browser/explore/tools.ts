/** The tools of a diagram: chips that filter by kind, a search, and the switch to the table. */
import type { Explorer } from './explorer.ts';

const SCROLLING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);
const MOVING_KEYS = new Set([...SCROLLING_KEYS, 'ArrowLeft', 'ArrowRight']);

/** Brings the tools of a slide to life. */
export function useTools(explorer: Explorer): void {
  const { slide } = explorer;
  const tools = slide.querySelector<HTMLElement>('.explore-tools');
  if (!tools) return;
  const input = tools.querySelector('input');

  const tabular = tools.querySelector('.tabular');
  const bodies = slide.querySelector<HTMLElement>('.bodies');
  const showTable = (isTable: boolean): void => {
    slide.classList.toggle('as-table', isTable);
    tabular?.setAttribute('aria-pressed', String(isTable));
    // A long table is scrolled, also by those who have no pointer.
    if (isTable) bodies?.setAttribute('tabindex', '0');
    else bodies?.removeAttribute('tabindex');
  };
  bodies?.addEventListener('keydown', (event) => {
    if (SCROLLING_KEYS.has(event.key)) event.stopPropagation();
  });

  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden']) {
    document.addEventListener(type, () => showTable(false));
  }
  tools.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.classList.contains('chip')) toggleKind(explorer, button.dataset['kind'] ?? '');
    if (button && button === tabular) showTable(!slide.classList.contains('as-table'));
  });
  tools.addEventListener('input', () => explorer.filter({ find: input?.value ?? '' }));
  tools.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (input && event.target === input && input.value !== '') {
        input.value = '';
        explorer.filter({ find: '' });
      } else if (event.target instanceof HTMLElement) event.target.blur();
      event.preventDefault();
    }
    if (event.key === 'Enter' && event.target === input) focusFirst(explorer);
    if (MOVING_KEYS.has(event.key) && event.target !== input) event.preventDefault();
  });
}

function toggleKind(explorer: Explorer, kind: string): void {
  const { kinds } = explorer.exploration();
  explorer.filter({
    kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
  });
}

/** From the search to what it found: in the diagram, or in the list where the screen is narrow. */
function focusFirst(explorer: Explorer): void {
  const inList = explorer.slide.querySelector<HTMLElement>(
    '.roster details[data-names]:not([hidden]) > summary',
  );
  if (inList?.checkVisibility()) inList.focus();
  else explorer.found()[0]?.focus();
}
