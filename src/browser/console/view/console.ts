/** The speaker's console: what it shows of the talk, and what its keys and buttons do to it. */
import '../../../styles/speaker/main.css';
import { shareState } from '../../../talk/shared-state.ts';
import { moves, upcoming, within, type TalkPlace } from '../../../talk/talk.ts';
import { beginTalk, seenPlace, type TalkState } from '../../../talk/talk-state.ts';
import { handle } from '../../actions.ts';
import { parseHash } from '../../address.ts';
import { toggleFullScreen } from '../../full-screen.ts';
import { spendKeyAtCurtain } from '../../held-key.ts';
import { writeAddress } from '../../own-address.ts';
import { placeInAddress } from '../../place-in-address.ts';
import { randomName } from '../../random-name.ts';
import { applySettings, currentLanguage, currentTheme, onSettingsChange } from '../../settings.ts';
import { numberOf, talkSlides } from '../../talk-in-page.ts';
import { createTalkStore, type TalkStore } from '../../talk-store.ts';
import { whenIdle } from '../../when-idle.ts';
import { openHub, type Hub } from '../link/hub.ts';
import { showLinkStatus } from '../link/link-status.ts';
import { currentSession } from '../link/session.ts';
import { openStore } from '../link/store.ts';
import { showTiming } from '../talk/timing.ts';
import { consoleRoot, press, queryConsole, write } from './console-page.ts';
import { showDrawing } from './drawing.ts';
import { useJumpSheet } from './jump.ts';
import { useLogSheet } from './log-sheet.ts';
import { ownLanguage, showNotes, useNotes } from './notes.ts';
import { printNotes } from './notes-on-paper.ts';
import { writePlace } from './place-text.ts';
import { usePreflight } from './preflight.ts';
import { previewIn } from './preview.ts';
import { useProjector } from './projector.ts';
import { useTakeBack } from './take-back.ts';

/** Brings the console to life. */
export function startConsole(): void {
  consoleRoot.hidden = false;
  ownLanguage();
  const session = currentSession() ?? randomName();
  rememberInAddress(session);
  const store = openStore(session);
  const talk = createTalkStore(talkSlides, shareState(firstState(), ''), randomName());
  const now = previewIn(queryConsole('.now .preview'));
  const soon = previewIn(queryConsole('.soon .preview'));

  const showSlides = (): void => {
    const place = placeOf(talk);
    const next = upcoming(talkSlides, place);
    now.show(place);
    soon.show(next);
    writePlace(place, next);
    showNotes(place);
    drawing.show(place.slide);
    if (parseHash(location.hash)?.slide !== place.slide) writeAddress(`#/${place.slide}`);
  };
  const showSlidesSoon = whenIdle(showSlides);
  const show = (state: TalkState): void => {
    showSlidesSoon();
    // The root's language and theme are those of the slides, as in the audience's window.
    applySettings(state.language, state.theme);
    timing.enter(placeOf(talk).slide);
    timing.tick();
    press('freeze', state.frozen !== null);
    press('black', state.curtain === 'black');
    press('white', state.curtain === 'white');
    status.show(state);
    write('frozen', numberOf(seenPlace(state).slide));
  };

  const status = showLinkStatus(() => hub, talk, session);
  const hub: Hub = openHub(session, 'speaker', talk, store, {
    ink: () => drawing.show(talk.state().place.slide),
    message: (message) => {
      status.hear(message);
      projector.hear(message);
    },
  });
  const projector = useProjector(() => hub.link, status);
  const offerTakeBack = useTakeBack();
  const drawing = showDrawing(hub, () => talk.state().place.slide, offerTakeBack);
  const timing = showTiming(talk, store, offerTakeBack);
  useJumpSheet(
    (place) => talk.dispatch({ type: 'go', place, now: Date.now() }),
    () => talk.state().place.slide,
  );
  useLogSheet(timing);
  usePreflight(talk, status);
  useNotes(showSlides);
  printNotes();
  handleTalk(talk);
  handle({
    help: () => toggle('keys'),
    'full-screen': () => void toggleFullScreen(),
    close: () => {
      const open = consoleRoot.querySelector<HTMLDialogElement>('dialog[open]');
      if (open) open.close();
      else if (consoleRoot.hasAttribute('data-big-clock')) showBigClock(false);
      else drawing.putAway();
    },
    'big-clock': () => showBigClock(!consoleRoot.hasAttribute('data-big-clock')),
  });

  talk.subscribe(show);
  spendKeyAtCurtain(talk);
  onSettingsChange(() => {
    talk.dispatch({ type: 'settings', language: currentLanguage(), theme: currentTheme() });
    showSlidesSoon();
  });
  window.setInterval(() => {
    timing.tick();
    status.tick();
  }, 250);
  show(talk.state());
  showSlides();
  hub.link.send({ type: 'hello' });
  consoleRoot.dataset['ready'] = '';
}

/** What keys and buttons do to the talk itself. */
function handleTalk(talk: TalkStore): void {
  for (const move of moves) handle({ [move]: () => talk.dispatch({ type: 'move', move, now: Date.now() }) });
  handle({
    black: () => talk.dispatch({ type: 'curtain', curtain: 'black' }),
    white: () => talk.dispatch({ type: 'curtain', curtain: 'white' }),
    freeze: () => talk.dispatch({ type: 'freeze' }),
  });
}

/** Where the speaker is. A talk that was stored may be of a deck that has changed since. */
function placeOf(talk: TalkStore): TalkPlace {
  return within(talkSlides, talk.state().place) ?? { slide: talkSlides[0]?.id ?? '', step: 0 };
}

function firstState(): TalkState {
  const first = { slide: talkSlides[0]?.id ?? '', step: 0 };
  return beginTalk(placeInAddress()?.place ?? first, currentLanguage(), currentTheme());
}

function showBigClock(shown: boolean): void {
  consoleRoot.toggleAttribute('data-big-clock', shown);
  press('big-clock', shown);
}

function toggle(name: string): void {
  const sheet = queryConsole<HTMLDialogElement>(`dialog.${name}`);
  if (sheet.open) sheet.close();
  else sheet.showModal();
}

/** So that a reload finds its talk even where nothing is stored. */
function rememberInAddress(session: string): void {
  const address = new URL(location.href);
  if (address.searchParams.get('session') === session) return;
  address.searchParams.set('session', session);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A page from a file may not change its address; its storage or its name remembers the talk.
    window.name = `deck-speaker-${session}`;
  }
}
