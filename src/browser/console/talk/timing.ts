/** Clock, stopwatch, plan and hard end, and the log that is kept of them. */
import { handle } from '../../actions.ts';
import { talkSlides } from '../../talk-in-page.ts';
import type { TalkStore } from '../../talk-store.ts';
import { consoleRoot, queryConsole, showMessage, write } from '../view/console-page.ts';
import { endField } from '../view/end-field.ts';
import type { OfferTakeBack } from '../view/take-back.ts';
import { clockChange, type Reading } from '../../../talk/clock-change.ts';
import { paceOf } from '../../../talk/pace.ts';
import {
  beginRehearsal,
  enterSlide,
  spentBySlide,
  spentOn,
  type SavedRun,
  type Rehearsal,
} from '../../../talk/rehearsal.ts';
import { isRecord } from '../../../talk/shared-state.ts';
import { elapsed, isFresh } from '../../../talk/stopwatch.ts';
import { readStored, writeStored, type Store } from '../link/store.ts';
import { clockText, durationText } from '../../../talk/time-text.ts';

const SAVED_RUNS = 'rehearsals';
/** A clock that is set ahead by less changes nothing that a speaker plans by. */
const WORTH_TELLING = 5000;
/** A run that was shorter is a trial of the keys. */
const WORTH_KEEPING = 10_000;

/** The console's sense of time. */
export interface Timing {
  tick(): void;
  enter(slide: string): void;
  /** Milliseconds by slide of this rehearsal. */
  thisRun(): Readonly<Record<string, number>>;
  savedRuns(): readonly SavedRun[];
}

/** Shows the times of a talk; its rehearsal is stored. */
export function showTiming(talk: TalkStore, store: Store, offerTakeBack: OfferTakeBack): Timing {
  let rehearsal = readRehearsal(store.read('rehearsal')) ?? beginRehearsal(talk.state().place.slide);
  let wroteAt = 0;
  let reading = readClocks();
  const shows = (): number => elapsed(talk.state().stopwatch, Date.now());
  const save = (): void => store.write('rehearsal', rehearsal);
  const end = endField((endAt) => talk.dispatch({ type: 'end', endAt }));

  /** A clock that was corrected leaves the stopwatch alone, and sleep counts. Either can be taken back where it is told. */
  const followClock = (): void => {
    const before = reading;
    reading = readClocks();
    const { cause, by } = clockChange(before, reading);
    const { since } = talk.state().stopwatch;
    if (cause === 'none' || since === null) return;
    const startAt = (start: number): void => {
      const { stopwatch } = talk.state();
      if (stopwatch.since !== null)
        talk.dispatch({ type: 'put-back', stopwatch: { ...stopwatch, since: start } });
    };
    if (cause === 'corrected') startAt(since + by);
    if (by < WORTH_TELLING) return;
    write(cause, durationText(by));
    offerTakeBack(cause, () => startAt(cause === 'corrected' ? since : since + by));
  };
  const tick = (): void => {
    followClock();
    const [now, state, time] = [Date.now(), talk.state(), shows()];
    const { slide } = state.place;
    const onSlide = spentOn(rehearsal, slide, time);
    const pace = paceOf({ talk: talkSlides, slide, onSlide, elapsed: time, now, endAt: state.endAt });
    write('clock', clockText(now));
    write('elapsed', durationText(time));
    write('remaining', durationText(pace.remaining));
    write('behind', durationText(Math.abs(pace.behind)));
    write('on-slide', durationText(onSlide));
    write('for-slide', durationText(pace.forSlide));
    write('in-section', durationText(inSection(rehearsal, slide, time)));
    write('for-section', durationText(pace.forSection));
    consoleRoot.dataset['pace'] = pace.sign;
    const { stopwatch } = state;
    consoleRoot.dataset['stopwatch'] = isFresh(stopwatch)
      ? 'fresh'
      : stopwatch.since === null
        ? 'paused'
        : 'runs';
    consoleRoot.toggleAttribute('data-overtime', pace.remaining <= -1000);
    consoleRoot.toggleAttribute('data-long-slide', pace.forSlide > 0 && onSlide > pace.forSlide);
    showMessage(queryConsole('.pace'), ['on-time', 'ahead', 'behind'], pace.sign);
    const isPaused = consoleRoot.dataset['stopwatch'] === 'paused';
    showMessage(queryConsole('.elapsed'), ['elapsed', 'paused'], isPaused ? 'paused' : 'elapsed');
    const runs = stopwatch.since !== null;
    showMessage(queryConsole('.stopwatch'), ['run', 'pause'], runs ? 'pause' : 'run');
    end.show(state.endAt);
    if (runs && now - wroteAt > 5000) {
      wroteAt = now;
      save();
    }
  };
  handle({
    stopwatch: () => {
      talk.dispatch({ type: 'stopwatch', now: Date.now() });
      save();
    },
    reset: () => {
      const [before, { stopwatch }, saved] = [rehearsal, talk.state(), savedRuns()];
      if (isFresh(stopwatch)) return;
      if (shows() >= WORTH_KEEPING) {
        const run: SavedRun = { endedAt: Date.now(), spent: spentBySlide(rehearsal, shows()) };
        writeStored(SAVED_RUNS, [run, ...saved].slice(0, 10));
      }
      talk.dispatch({ type: 'reset' });
      rehearsal = beginRehearsal(talk.state().place.slide);
      save();
      tick();
      offerTakeBack('reset', () => {
        writeStored(SAVED_RUNS, saved);
        talk.dispatch({ type: 'put-back', stopwatch });
        // As if nothing had been reset: slides that were passed meanwhile count for the one that was shown.
        rehearsal = enterSlide(before, talk.state().place.slide, shows());
        save();
        tick();
      });
    },
  });
  return {
    tick,
    enter(slide) {
      if (slide === rehearsal.slide) return;
      rehearsal = enterSlide(rehearsal, slide, shows());
      save();
    },
    thisRun: () => spentBySlide(rehearsal, shows()),
    savedRuns,
  };
}

function readClocks(): Reading {
  return { wall: Date.now(), passed: performance.now() };
}

/** Spent on the section of a slide so far. */
function inSection(rehearsal: Rehearsal, slide: string, time: number): number {
  const section = talkSlides.find(({ id }) => id === slide)?.section;
  return talkSlides
    .filter((other) => other.section === section && !other.backup)
    .reduce((sum, { id }) => sum + spentOn(rehearsal, id, time), 0);
}

function savedRuns(): readonly SavedRun[] {
  const stored = readStored(SAVED_RUNS);
  return (Array.isArray(stored) ? stored : []).filter(
    (saved): saved is SavedRun =>
      isRecord(saved) && typeof saved['endedAt'] === 'number' && areTimes(saved['spent']),
  );
}

function readRehearsal(stored: unknown): Rehearsal | undefined {
  const sound =
    isRecord(stored) &&
    areTimes(stored['spent']) &&
    typeof stored['slide'] === 'string' &&
    typeof stored['since'] === 'number';
  return sound ? (stored as unknown as Rehearsal) : undefined;
}

function areTimes(value: unknown): value is Readonly<Record<string, number>> {
  return isRecord(value) && Object.values(value).every((time) => typeof time === 'number');
}
