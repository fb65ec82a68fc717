/** Clock, stopwatch, plan and hard end, and the log that is kept of them. */
import { board, piece, say, write } from '../view/console-page.ts';
import type { Deeds } from '../view/console-keys.ts';
import { endField } from '../view/end-field.ts';
import type { Hub } from '../link/hub.ts';
import { paceOf } from '../../../talk/pace.ts';
import {
  beginRun,
  enterSlide,
  spentBySlide,
  spentOn,
  type KeptRun,
  type Run,
} from '../../../talk/rehearsal.ts';
import { isRecord } from '../../../talk/shared-state.ts';
import { elapsed, isFresh, pause, start, stopped } from '../../../talk/stopwatch.ts';
import { readStored, writeStored, type Store } from '../link/store.ts';
import { talk } from './talk-in-page.ts';
import { clockText, durationText } from '../../../talk/time-text.ts';

const KEPT = 'deck-rehearsals';
/** A run that was shorter is a trial of the keys. */
const WORTH_KEEPING = 10_000;

/** The console's sense of time. */
export interface Timing {
  readonly deeds: Deeds;
  tick(): void;
  enter(slide: string): void;
  /** Milliseconds by slide of this run. */
  thisRun(): Readonly<Record<string, number>>;
  keptRuns(): readonly KeptRun[];
}

export function timing(hub: Hub, store: Store): Timing {
  let run = readRun(store.read('run')) ?? beginRun(hub.state().place.slide);
  let wroteAt = 0;
  const shows = (): number => elapsed(hub.state().watch, Date.now());
  const keep = (): void => store.write('run', run);
  const end = endField((endAt) => hub.change({ endAt }));

  const tick = (): void => {
    const [now, state, time] = [Date.now(), hub.state(), shows()];
    const { slide } = state.place;
    const onSlide = spentOn(run, slide, time);
    const pace = paceOf({ talk, slide, onSlide, elapsed: time, now, endAt: state.endAt });
    write('clock', clockText(now));
    write('elapsed', durationText(time));
    write('remaining', durationText(pace.remaining));
    write('behind', durationText(Math.abs(pace.behind)));
    write('on-slide', durationText(onSlide));
    write('for-slide', durationText(pace.forSlide));
    write('in-section', durationText(inSection(run, slide, time)));
    write('for-section', durationText(pace.forSection));
    board.dataset['pace'] = pace.sign;
    board.dataset['watch'] = isFresh(state.watch) ? 'fresh' : state.watch.since === null ? 'paused' : 'runs';
    board.toggleAttribute('data-overtime', pace.remaining <= -1000);
    board.toggleAttribute('data-long-slide', pace.forSlide > 0 && onSlide > pace.forSlide);
    say(piece('.pace'), ['on-time', 'ahead', 'behind'], pace.sign);
    const runs = state.watch.since !== null;
    say(piece('.watch'), ['run', 'pause'], runs ? 'pause' : 'run');
    end.show(state.endAt);
    if (runs && now - wroteAt > 5000) {
      wroteAt = now;
      keep();
    }
  };
  return {
    tick,
    enter(slide) {
      if (slide === run.slide) return;
      run = enterSlide(run, slide, shows());
      keep();
    },
    thisRun: () => spentBySlide(run, shows()),
    keptRuns,
    deeds: {
      watch: () => {
        const { watch } = hub.state();
        hub.change({ watch: watch.since === null ? start(watch, Date.now()) : pause(watch, Date.now()) });
        keep();
      },
      reset: () => {
        if (shows() >= WORTH_KEEPING) {
          const kept: KeptRun = { endedAt: Date.now(), spent: spentBySlide(run, shows()) };
          writeStored(KEPT, [kept, ...keptRuns()].slice(0, 10));
        }
        hub.change({ watch: stopped });
        run = beginRun(hub.state().place.slide);
        keep();
        tick();
      },
    },
  };
}

/** Spent on the section of a slide so far. */
function inSection(run: Run, slide: string, time: number): number {
  const section = talk.find(({ id }) => id === slide)?.section;
  return talk
    .filter((other) => other.section === section && !other.backup)
    .reduce((sum, { id }) => sum + spentOn(run, id, time), 0);
}

function keptRuns(): readonly KeptRun[] {
  const stored = readStored(KEPT);
  return (Array.isArray(stored) ? stored : []).filter(
    (kept): kept is KeptRun =>
      isRecord(kept) && typeof kept['endedAt'] === 'number' && areTimes(kept['spent']),
  );
}

function readRun(stored: unknown): Run | undefined {
  const sound =
    isRecord(stored) &&
    areTimes(stored['spent']) &&
    typeof stored['slide'] === 'string' &&
    typeof stored['since'] === 'number';
  return sound ? (stored as unknown as Run) : undefined;
}

function areTimes(value: unknown): value is Readonly<Record<string, number>> {
  return isRecord(value) && Object.values(value).every((time) => typeof time === 'number');
}
