/** Moves along a line of the diagram by a button in the details of one end: for readers without arrow keys. */
import type { Key } from './exploration.ts';
import type { Explorer } from './explorer.ts';
import { keyOf } from './items.ts';

/** Lets every way in a slide lead to its end: the end is chosen and takes the focus. */
export function followWays(explorer: Explorer): void {
  const { slide } = explorer;
  slide.addEventListener('click', (event) => {
    const way = event.target instanceof Element ? event.target.closest<HTMLElement>('.way') : null;
    const to = way?.dataset['to'] as Key | undefined;
    if (!to) return;
    if (explorer.exploration().pinned !== to) explorer.pin(to);
    endOf(explorer, to)?.focus();
  });
}

/** The node of the diagram, or the entry of the list where the screen is narrow. */
function endOf({ slide, nodes }: Explorer, key: Key): HTMLElement | SVGElement | undefined {
  const summaries = slide.querySelectorAll<HTMLElement>('.roster details[data-key] > summary');
  const entry = [...summaries].find(({ parentElement }) => parentElement && keyOf(parentElement) === key);
  if (entry?.checkVisibility()) return entry;
  return nodes.find((node) => keyOf(node) === key && node.checkVisibility());
}
