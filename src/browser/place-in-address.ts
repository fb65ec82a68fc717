/** The place that the page's address asks for. */
import { within, type TalkPlace } from '../talk/talk.ts';
import { parseHash } from './address.ts';
import { formatExploration, parseExploration } from './explore/exploration.ts';
import { nearestName } from '../text/nearest-name.ts';
import { talkSlides } from './talk-in-page.ts';

/** A place that there is, for what was asked. */
export interface AskedPlace {
  readonly place: TalkPlace;
  /** What is explored there, as after the `?`; empty for nothing. */
  readonly query: string;
  /** What the deck does not have: the slide, and the nearest by name stands for it; or so many steps. */
  readonly lacks: 'slide' | 'step' | undefined;
}

/** The place, or the nearest that there is; `undefined` where the address asks for none. */
export function placeInAddress(): AskedPlace | undefined {
  // Some leave out the slash, as where parts of other pages stand.
  const asked = parseHash(location.hash) ?? parseHash(location.hash.replace('#', '#/'));
  const known = talkSlides.find(({ id }) => id === asked?.slide);
  if (!known && !asksForSlide()) return undefined;
  const ids = talkSlides.map(({ id }) => id);
  const slide =
    known ?? talkSlides.find(({ id }) => id === nearestName(asked?.slide ?? '', ids)) ?? talkSlides[0];
  const query = known ? formatExploration(parseExploration(asked?.query ?? '')) : '';
  // Without a step, all of a slide is there where something of it is to be explored.
  const step = asked?.step ?? (query === '' ? 0 : (slide?.steps ?? 0));
  const place = within(talkSlides, { slide: slide?.id ?? '', step });
  return place && { place, query, lacks: known ? (place.step < step ? 'step' : undefined) : 'slide' };
}

/** An anchor such as `#about` is a place in the page, and a sign alone asks for nothing. */
function asksForSlide(): boolean {
  return /[\p{L}\p{N}]/u.test(location.hash) && document.querySelector(':target') === null;
}
