/** Reading: the article keeps its place in the address, and keeps it while languages, widths and views change. */
import { interfaceText } from '../../text/words/interface-text.ts';
import { formatHash } from '../address.ts';
import { announce } from '../announce.ts';
import type { Behaviour } from '../behaviour.ts';
import { exploreAt, exploredOn } from '../explore/explore.ts';
import { EXPLORED } from '../explore/explorer.ts';
import { writeAddress } from '../own-address.ts';
import { markReady, root, slides } from '../page.ts';
import { placeInAddress, type AskedPlace } from '../place-in-address.ts';
import { endLine, offerWayBack } from '../screens/quiet-line.ts';
import { onSettingsChange } from '../settings.ts';
import { slideInSight } from '../views.ts';

/** Blocks that are the same element in both languages, so that a place can be kept in them. */
const BLOCKS = 'h2, p, li, tr, dl > div, .picture, footer, .contents';

/** How long scrolling has to rest before the address follows, in milliseconds. */
const REST = 150;

/** A block and how far its top is from the window's, in pixels. */
interface Hold {
  readonly block: Element;
  readonly top: number;
}

export const reading: Behaviour = () => {
  let timer = 0;
  let held: Hold | undefined;
  /** The slide in sight where the address names none: the address stays until another one is in sight. */
  let standIn: string | undefined;
  const follow = (): void => {
    const slide = slideInSight()?.id;
    if (!slide || slide === standIn) return;
    if (standIn !== undefined) endLine();
    standIn = undefined;
    const explored = exploredOn(slide);
    const isTop = scrollY < innerHeight / 3 && explored === '';
    const page = location.href.replace(/#.*$/u, '');
    writeAddress(isTop ? page : formatHash({ slide, step: 0, query: explored }));
  };
  const hold = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      held = findHold();
      follow();
    }, REST);
  };
  const keep = (): void => {
    if (!held?.block.isConnected) return;
    // The browser's own way to keep a place would move the page a second time.
    root.style.overflowAnchor = 'none';
    scrollBy({ top: held.block.getBoundingClientRect().top - held.top, behavior: 'instant' });
    requestAnimationFrame(() => requestAnimationFrame(() => root.style.removeProperty('overflow-anchor')));
  };

  const goByAddress = (isRunning: boolean): void => {
    const top = isRunning ? scrollY : 0;
    const asked = placeInAddress();
    if (asked) show(asked);
    standIn = asked?.lacks === 'slide' ? slideInSight()?.id : undefined;
    if (standIn === undefined) return;
    announce(interfaceText.unknownPlace);
    offerWayBack(isRunning, () => {
      standIn = undefined;
      scrollTo({ top, behavior: 'instant' });
      follow();
    });
  };

  goByAddress(false);
  held = findHold();
  hold();
  markReady('read');
  document.addEventListener(EXPLORED, follow);
  const beforeSwitch = (): void => {
    held = findHold();
  };
  document.addEventListener('scroll', hold, { passive: true });
  window.addEventListener('resize', keep);
  window.addEventListener('hashchange', () => goByAddress(true));
  // The place is taken before a button changes the language, since a smooth scroll may still be under way.
  document.addEventListener('click', beforeSwitch, { capture: true });
  onSettingsChange(keep);
};

function show({ place, query }: AskedPlace): void {
  const slide = slides.find(({ id }) => id === place.slide);
  if (!slide) return;
  exploreAt({ ...place, query });
  const chosen = [
    ...slide.querySelectorAll<HTMLElement | SVGElement>(
      '.d-roster details[open] > summary, .d-node[aria-pressed="true"]',
    ),
  ].find((candidate) => candidate.checkVisibility());
  (chosen?.closest('details') ?? slide).scrollIntoView({ behavior: 'instant' });
  // The browser goes on from a slide by itself; it does not know what the rest of the address names.
  chosen?.focus({ preventScroll: true });
}

function findHold(): Hold | undefined {
  const tops = [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.checkVisibility())
    .map((block) => ({ block, top: block.getBoundingClientRect().top }));
  return tops.find(({ top }) => top >= 0) ?? tops.at(-1);
}
