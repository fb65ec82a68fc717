/** The parts of the page that behaviours work on. They stand in the page from the start. */
import { root } from './head.ts';
import { storedAs } from './remember.ts';

/** The root element, which carries language, theme and view. */
export { root };

/** Every slide in the order of the deck. */
export const slides: readonly HTMLElement[] = [
  ...document.querySelectorAll<HTMLElement>('.slides > section'),
];

/** Says that a view runs. The wait for a slow start may have been given up meanwhile. */
export function markReady(view: 'deck' | 'read'): void {
  root.dataset['ready'] = '';
  root.dataset['view'] = view;
  try {
    // For this window, where it is loaded anew.
    sessionStorage.setItem(storedAs('view'), view);
  } catch {
    // Then the window's width decides.
  }
}

/** The only element for a selector; a page without it was built wrongly. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which element stands there
export function query<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}. Build it again: npm run build`);
  return found;
}
