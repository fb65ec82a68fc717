/** Presenting: keys, clickers, swipes and addresses move the talk, and the stage shows where it stands. */
import { inEach, languageRecords } from '../../text/language.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { shareState } from '../../talk/shared-state.ts';
import { moves, samePlace, type Move, type TalkPlace } from '../../talk/talk.ts';
import { beginTalk, seenPlace } from '../../talk/talk-state.ts';
import { handle } from '../actions.ts';
import { announce } from '../announce.ts';
import type { Behaviour } from '../behaviour.ts';
import { stopExploring } from '../explore/explore.ts';
import { toggleFullScreen } from '../full-screen.ts';
import { spendKeyAtCurtain } from '../held-key.ts';
import { markReady, query, root, slides } from '../page.ts';
import { placeInAddress } from '../place-in-address.ts';
import { randomName } from '../random-name.ts';
import { endLine } from '../screens/quiet-line.ts';
import { applySettings, currentLanguage, currentTheme, onSettingsChange } from '../settings.ts';
import { talkSlides } from '../talk-in-page.ts';
import { createTalkStore, type TalkStore } from '../talk-store.ts';
import { announceStep } from './announce-step.ts';
import { followAddress } from './follow-address.ts';
import { closeOverview } from './overview.ts';
import { talkRuns } from './running-talk.ts';
import { startStage, type Stage } from './stage.ts';

/** Starts the stage. Where that fails, the page stays the article that it is underneath. */
export const present: Behaviour = () => {
  startStage()
    .then((stage) => {
      talkRuns(direct(stage));
      markReady('deck');
      loadFonts();
    })
    .catch((error: unknown) => {
      root.dataset['view'] = 'read';
      console.error(error);
    });
};

/** Puts the talk on the stage, and the keys to work. */
function direct(stage: Stage): TalkStore {
  const first: TalkPlace = { slide: slides[0]?.id ?? '', step: 0 };
  const initial = beginTalk(placeInAddress()?.place ?? first, currentLanguage(), currentTheme());
  // What the audience sees counts, where nobody has changed anything.
  const talk = createTalkStore(talkSlides, shareState(initial, 'audience'), randomName());

  const moveBy = (move: Move) => () => {
    const before = talk.state();
    talk.dispatch({ type: 'move', move, now: Date.now() });
    const stays = talk.state() === before;
    if (stays && (move === 'next' || move === 'next-slide')) announce(interfaceText.endOfTalk);
  };

  stage.show(talk.state().place);
  followAddress(talk);
  talk.subscribe((state, before, isRemote) => {
    const [seen, saw] = [seenPlace(state), seenPlace(before)];
    if (!samePlace(state.place, before.place)) endLine();
    if (!samePlace(seen, saw)) {
      if (isRemote) closeOverview();
      stage.show(seen);
      // A step shows what it was made to show, whatever somebody has explored before.
      stopExploring();
      if (seen.slide !== saw.slide) announceSlide(seen.slide);
      else if (seen.step > saw.step) announceStep(seen);
    }
    if (state.curtain !== before.curtain) {
      root.dataset['curtain'] = state.curtain;
      if (state.curtain !== 'white')
        announce(state.curtain === 'black' ? interfaceText.blackedOut : interfaceText.lightAgain);
    }
    applySettings(state.language, state.theme);
  });
  spendKeyAtCurtain(talk);
  // reveal.js would take a link for itself, also with Ctrl; the browser follows it, and the address moves the talk.
  query('.slides').addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a[href^="#"]')) event.stopPropagation();
    },
    { capture: true },
  );
  // Under a curtain a click reaches nothing else.
  query('.reveal').addEventListener('click', () => {
    if (talk.state().curtain !== 'none') talk.dispatch({ type: 'lift' });
  });
  onSettingsChange(() => {
    talk.dispatch({ type: 'settings', language: currentLanguage(), theme: currentTheme() });
    announceSlide(seenPlace(talk.state()).slide);
  });
  handle({
    ...Object.fromEntries(moves.map((move) => [move, moveBy(move)])),
    black: () => talk.dispatch({ type: 'curtain', curtain: 'black' }),
    'full-screen': () => void toggleFullScreen(),
  });
  return talk;
}

/** Weights that a later slide is the first to use are there before it. */
function loadFonts(): void {
  for (const font of document.fonts) void font.load().catch(() => undefined);
}

function announceSlide(id: string): void {
  const slide = slides.find((candidate) => candidate.id === id);
  const headline = (language: string): string =>
    slide?.querySelector(`h2 .in-${language}`)?.textContent ?? '';
  const number = `${slide?.dataset['number'] ?? ''} / ${slides.length}`;
  announce(() =>
    inEach(
      (language) =>
        `${interfaceText.slide[language]} ${number}${languageRecords[language].colon}${headline(language)}`,
    ),
  );
}
