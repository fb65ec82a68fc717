/** What a page does without that has no address of its own: other windows and views, and the browser's way with its links. */
import type { Behaviour } from './behaviour.ts';
import { enterHash, hasAddress } from './own-address.ts';
import { query } from './page.ts';
import { isPlainClick } from './plain-click.ts';

const NEEDS_ADDRESS = ['read', 'present', 'speaker', 'project'].map((action) => `[data-action="${action}"]`);

export const withoutAddress: Behaviour = () => {
  if (hasAddress) return;
  for (const control of document.querySelectorAll(NEEDS_ADDRESS.join())) control.remove();
  /** The browser would look for the place in the page around the frame. */
  const follow = (event: MouseEvent): void => {
    const { target, defaultPrevented } = event;
    const link = target instanceof Element ? target.closest('a[href^="#"]:not([data-action])') : null;
    if (!link || defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    enterHash(link.getAttribute('href') ?? '');
  };
  document.addEventListener('click', follow);
  // Where clicks on links are kept from reveal.js.
  query('.slides').addEventListener('click', follow, { capture: true });
};
