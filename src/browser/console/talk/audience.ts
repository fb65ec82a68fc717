/** The audience's window in a talk: it shows what the speaker's console says, and says what is done in itself. */
import { guardActions, run } from '../../actions.ts';
import { disposeAll, type Dispose } from '../../behaviour.ts';
import { root } from '../../page.ts';
import { runningStage } from '../../stage/running-stage.ts';
import { currentLanguage, onSettingsChange } from '../../settings.ts';
import type { Stage } from '../../stage/stage.ts';
import { openHub, type Hub } from '../link/hub.ts';
import type { Message } from '../link/message.ts';
import { layOver } from './overlay.ts';
import { leaveSession } from '../link/session.ts';
import { initialState, isMove, movedTo, seenPlace, type SharedState } from '../../../talk/shared-state.ts';
import { openStore } from '../link/store.ts';
import { samePlace, type Move } from '../../../talk/talk.ts';

/** A console that has not answered after this long is gone, and the audience's keys do their own work again. */
const PATIENCE = 400;
/** A deck that hears another one this soon is its duplicate. */
const ARRIVAL = 1000;

/** Joins a talk. `opened` is the console's window if this one opened it; `left` is called when it leaves again. */
export async function joinTalk(
  session: string,
  opened: () => Window | null,
  left: () => void,
): Promise<Dispose> {
  const stage = await runningStage;
  const overlay = layOver(document.querySelector('.slides') ?? document.body);
  const arrivedAt = performance.now();
  let applying = false;
  let asking = 0;

  const hear = (message: Message): void => {
    if (message.role === 'audience') {
      if (performance.now() - arrivedAt < ARRIVAL && message.type === 'state') leave();
      return;
    }
    clearTimeout(asking);
    if (message.type === 'point') overlay.point(message.slide === stage.slide().id ? message.at : null);
  };
  const drawInk = (): void => overlay.ink(hub.ink(stage.slide().id));
  const show = (state: SharedState): void => {
    applying = true;
    showOn(stage, state);
    applying = false;
    drawInk();
  };
  const initial = initialState(stage.place(), currentLanguage(), themeNow());
  const hub: Hub = openHub(session, 'audience', initial, openStore(session), {
    state: show,
    ink: drawInk,
    message: hear,
  });
  const report = (): void => {
    if (applying) return;
    const state = hub.state();
    const place = stage.place();
    const curtain = stage.reveal.isPaused() ? 'black' : state.curtain === 'black' ? 'none' : state.curtain;
    const seen = { curtain, language: currentLanguage(), theme: themeNow() } as const;
    const moved = !samePlace(place, seenPlace(state));
    const changed =
      curtain !== state.curtain || seen.language !== state.language || seen.theme !== state.theme;
    if (moved) hub.change({ ...seen, ...movedTo(state, place, Date.now()), frozen: null });
    else if (changed) hub.change(seen);
    drawInk();
  };
  const ask = (move: Move): void => {
    hub.link.send({ type: 'ask', move });
    clearTimeout(asking);
    asking = window.setTimeout(() => {
      hub.change({ frozen: null });
      run(move);
    }, PATIENCE);
  };
  const events = ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const;
  for (const event of events) stage.reveal.on(event, report);
  const dispose = disposeAll([
    () => hub.close(),
    () => overlay.remove(),
    () => {
      for (const event of events) stage.reveal.off(event, report);
    },
    onSettingsChange(report),
    guardActions((action) => {
      const { curtain, frozen } = hub.state();
      if (curtain === 'white' && (isMove(action) || action === 'black')) {
        hub.change({ curtain: 'none' });
        return isMove(action);
      }
      if (!frozen || !isMove(action)) return false;
      ask(action);
      return true;
    }),
  ]);
  const leave = (): void => {
    dispose();
    leaveSession();
    left();
  };
  hub.link.to(opened() ?? (window.opener as Window | null));
  hub.link.send({ type: 'hello' });
  if (hub.state().revision > 0) show(hub.state());
  else hub.change({});
  return dispose;
}

function showOn(stage: Stage, state: SharedState): void {
  const { reveal } = stage;
  if (state.language !== currentLanguage()) run('language');
  if (state.theme !== themeNow()) run('theme');
  const seen = seenPlace(state);
  if (!samePlace(seen, stage.place())) {
    if (reveal.isOverview()) reveal.toggleOverview(false);
    stage.go(seen);
  }
  if (reveal.isPaused() !== (state.curtain === 'black')) reveal.togglePause(state.curtain === 'black');
  if (state.curtain === 'white') root.dataset['curtain'] = 'white';
  else delete root.dataset['curtain'];
}

function themeNow(): 'light' | 'dark' {
  return root.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
