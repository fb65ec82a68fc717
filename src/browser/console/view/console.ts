/** The speaker's console: what it shows, and what each of its keys and buttons does. */
import '../../../styles/speaker/main.css';
import { handle, run } from '../../actions.ts';
import { parseHash } from '../../address.ts';
import { disposeAll, type Dispose } from '../../behaviour.ts';
import { root } from '../../page.ts';
import { currentLanguage, onSettingsChange } from '../../settings.ts';
import { board, piece, press, write } from './console-page.ts';
import { listenToKeys, type Deeds } from './console-keys.ts';
import { drawing } from './drawing.ts';
import { openHub, type Hub } from '../link/hub.ts';
import { jumpSheet } from './jump.ts';
import { watchLink } from '../link/link-watch.ts';
import { logSheet } from './log-sheet.ts';
import { showNotes, notesDeeds, ownLanguage } from './notes.ts';
import { preflight } from './preflight.ts';
import { writePlace } from './place-text.ts';
import { previewIn } from './preview.ts';
import { currentSession, newSession } from '../link/session.ts';
import { initialState, movedTo, seenPlace, type SharedState } from '../../../talk/shared-state.ts';
import { openStore } from '../link/store.ts';
import { numberOf, talk } from '../talk/talk-in-page.ts';
import { move, moves, samePlace, upcoming, within, type Move, type TalkPlace } from '../../../talk/talk.ts';
import { timing } from '../talk/timing.ts';
import { whenIdle } from '../../when-idle.ts';

/** Brings the console to life. */
export function startConsole(): Dispose {
  board.hidden = false;
  ownLanguage();
  const session = currentSession() ?? newSession();
  rememberInAddress(session);
  const store = openStore(session);
  const now = previewIn(piece('.now .preview'));
  const soon = previewIn(piece('.soon .preview'));
  const address = parseHash(location.hash);
  const first: TalkPlace = { slide: talk[0]?.id ?? '', step: 0 };
  const asked = address && within(talk, { slide: address.slide, step: address.step ?? 0 });
  const initial = initialState(
    asked ?? first,
    currentLanguage(),
    root.dataset['theme'] === 'dark' ? 'dark' : 'light',
  );

  const showSlides = (): void => {
    const place = within(talk, hub.state().place) ?? first;
    const next = upcoming(talk, place);
    now.show(place);
    soon.show(next);
    writePlace(place, next);
    showNotes(place);
    pen.show(place.slide);
    if (parseHash(location.hash)?.slide !== place.slide)
      history.replaceState(history.state, '', `#/${place.slide}`);
  };
  const showSlidesSoon = whenIdle(showSlides);
  const show = (state: SharedState): void => {
    showSlidesSoon();
    followSettings(state);
    clock.enter((within(talk, state.place) ?? first).slide);
    clock.tick();
    press('freeze', state.frozen !== null);
    press('black', state.curtain === 'black');
    press('white', state.curtain === 'white');
    link.show(state);
    write('frozen', numberOf(seenPlace(state).slide));
  };
  const hub: Hub = openHub(session, 'speaker', initial, store, {
    state: (state) => show(state),
    ink: () => pen.show(hub.state().place.slide),
    message(message) {
      link.hear(message);
      if (message.type === 'ask') go(message.move);
    },
  });
  const goTo = (place: TalkPlace): void => {
    const { curtain } = hub.state();
    hub.change({ ...movedTo(hub.state(), place, Date.now()), curtain: 'none' });
    if (curtain !== 'none') press(curtain, false);
  };
  const go = (to: Move): void => {
    const { place, curtain } = hub.state();
    // As in the deck: the first press lifts the curtain, the next one moves.
    if (curtain !== 'none') hub.change({ curtain: 'none' });
    else if (!samePlace(move(talk, place, to), place)) goTo(move(talk, place, to));
  };
  const curtain = (wanted: 'black' | 'white'): void =>
    hub.change({ curtain: hub.state().curtain === wanted ? 'none' : wanted });

  const pen = drawing(hub);
  const clock = timing(hub, store);
  const link = watchLink(hub, session);
  const jump = jumpSheet(
    (slide) => goTo({ slide, step: 0 }),
    () => hub.state().place.slide,
  );
  const log = logSheet(clock);
  const checks = preflight(hub, link);

  const deeds: Deeds = {
    ...Object.fromEntries(moves.map((name) => [name, () => go(name)])),
    black: () => curtain('black'),
    white: () => curtain('white'),
    freeze: () => hub.change({ frozen: hub.state().frozen ? null : hub.state().place }),
    language: () => hub.change({ language: hub.state().language === 'zh' ? 'en' : 'zh' }),
    theme: () => hub.change({ theme: hub.state().theme === 'dark' ? 'light' : 'dark' }),
    help: () => toggle('keys'),
    'full-screen': () =>
      void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
    'put-away': () => {
      const open = board.querySelector<HTMLDialogElement>('dialog[open]');
      if (open) open.close();
      else pen.putAway();
    },
    ...pen.deeds,
    ...clock.deeds,
    ...link.deeds,
    ...jump.deeds,
    ...log.deeds,
    ...checks.deeds,
    ...notesDeeds(showSlides),
  };
  const ticking = window.setInterval(() => {
    clock.tick();
    link.tick();
  }, 250);
  show(hub.state());
  showSlides();
  hub.link.send({ type: 'hello' });
  board.dataset['ready'] = '';
  return disposeAll([
    () => hub.close(),
    () => clearInterval(ticking),
    listenToKeys(deeds, (digit) => jump.type(digit)),
    pen.dispose,
    handle({ close: () => undefined }),
    onSettingsChange(() => show(hub.state())),
  ]);
}

/** The root's language and theme are those of the slides, as in the audience's window. */
function followSettings({ language, theme }: SharedState): void {
  if (language !== currentLanguage()) run('language');
  if (theme !== (root.dataset['theme'] === 'dark' ? 'dark' : 'light')) run('theme');
}

function toggle(name: string): void {
  const sheet = piece<HTMLDialogElement>(`dialog.${name}`);
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
