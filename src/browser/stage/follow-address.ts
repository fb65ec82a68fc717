/** The address follows the talk, and the talk goes where an address is entered. */
import { interfaceText } from '../../text/words/interface-text.ts';
import { samePlace } from '../../talk/talk.ts';
import { seenPlace } from '../../talk/talk-state.ts';
import { formatHash } from '../address.ts';
import { afterFrame } from '../after-frame.ts';
import { announce } from '../announce.ts';
import { exploreAt, exploredOn, stopExploring } from '../explore/explore.ts';
import { EXPLORED } from '../explore/explorer.ts';
import { followsLate, writeAddress } from '../own-address.ts';
import { placeInAddress } from '../place-in-address.ts';
import { offerWayBack, sayInLine } from '../screens/quiet-line.ts';
import { slides } from '../page.ts';
import type { TalkStore } from '../talk-store.ts';

/** Goes to the place in the address, and keeps both together from then on. */
export function followAddress(talk: TalkStore): void {
  let written = '';
  const write = (): void => {
    const place = seenPlace(talk.state());
    writeAddress(formatHash({ ...place, query: exploredOn(place.slide) }));
    written = location.hash;
  };
  /** An address that somebody has entered meanwhile stays, and moves the talk next. */
  const follow = (): void => {
    if (location.hash === written) write();
  };
  const goByAddress = (isRunning: boolean): void => {
    const asked = placeInAddress();
    if (!asked) {
      write();
      return;
    }
    const first = { slide: slides[0]?.id ?? '', step: 0 };
    const before = isRunning ? talk.state().place : first;
    talk.dispatch({ type: 'go', place: asked.place, now: Date.now() });
    stopExploring();
    exploreAt({ ...asked.place, query: asked.query });
    if (asked.lacks === 'step') {
      announce(interfaceText.unknownStep);
      sayInLine('no-step');
    }
    if (asked.lacks !== 'slide') {
      write();
      return;
    }
    announce(interfaceText.unknownPlace);
    offerWayBack(isRunning, () => {
      talk.dispatch({ type: 'go', place: before, now: Date.now() });
      write();
    });
    // It stays until somebody moves.
    afterFrame(() => {
      written = location.hash;
    });
  };

  goByAddress(false);
  followsLate(follow);
  talk.subscribe((state, before) => {
    if (!samePlace(seenPlace(state), seenPlace(before))) afterFrame(follow);
  });
  document.addEventListener(EXPLORED, follow);
  window.addEventListener('hashchange', () => goByAddress(true));
}
