/** Changing between reading and presenting, at the same slide. The other view is the same page, loaded anew. */
import { handle } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { root, slides } from './page.ts';

export const views: Behaviour = () =>
  handle({
    read: () => show('read'),
    present: () => show('deck'),
  });

function show(view: 'read' | 'deck'): void {
  if (root.dataset['view'] === view) return;
  const address = new URL(location.href);
  address.searchParams.set('view', view);
  if (view === 'deck') address.hash = `#/${slideInSight().id}`;
  location.assign(address);
}

/** The slide whose section is at the upper part of the window. */
function slideInSight(): Element {
  const reading = slides.findLast((slide) => slide.getBoundingClientRect().top < innerHeight / 3);
  return reading ?? slides[0] ?? root;
}
