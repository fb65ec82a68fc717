/** Changing between reading and presenting, at the same slide. The other view is the same page, reloaded. */
import { handle } from './actions.ts';
import { formatHash, parseHash } from './address.ts';
import type { Behaviour } from './behaviour.ts';
import { exploredOn } from './explore/explore.ts';
import { hasAddress, ownAddress } from './own-address.ts';
import { root, slides } from './page.ts';

export const views: Behaviour = () => {
  let asked: HTMLElement | undefined;
  // A button within a slide asks for that slide; `buttons` then does its action.
  document.addEventListener(
    'click',
    ({ target }) => {
      asked = slides.find((slide) => target instanceof Node && slide.contains(target));
    },
    { capture: true },
  );
  if (!hasAddress) return;
  handle({
    read: () => show('read', asked),
    present: () => show('deck', asked),
  });
};

/** The slide whose section is at the upper part of the window. */
export function slideInSight(): HTMLElement | undefined {
  return slides.findLast((slide) => slide.getBoundingClientRect().top < innerHeight / 3) ?? slides[0];
}

function show(view: 'read' | 'deck', asked: HTMLElement | undefined): void {
  if (root.dataset['view'] === view) return;
  const address = ownAddress();
  address.searchParams.set('view', view);
  const slide = view === 'deck' ? (asked ?? slideInSight())?.id : parseHash(address.hash)?.slide;
  if (slide) address.hash = formatHash({ slide, step: 0, query: exploredOn(slide) });
  location.assign(address);
}
