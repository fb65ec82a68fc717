/** Whether a talk keeps to its plan, and what each slide has left when it has to end at a fixed time. */
import type { TalkSlide } from './talk.ts';

/** What the pace is worked out from. Times in milliseconds. */
export interface PaceInput {
  readonly talk: readonly TalkSlide[];
  /** The slide that is shown. */
  readonly slide: string;
  /** Time spent on that slide so far. */
  readonly onSlide: number;
  /** Time since the start of the talk, without pauses. */
  readonly elapsed: number;
  readonly now: number;
  /** When it has to be over; `null` where the plan alone counts. */
  readonly endAt: number | null;
}

/** Where the talk stands. Times in milliseconds. */
export interface Pace {
  /** What this slide has: as planned, or cut or stretched by a hard end. */
  readonly forSlide: number;
  /** What its section has in all, by the plan. */
  readonly forSection: number;
  /** Until the end, by the hard end or else by the plan; negative when it is over. */
  readonly remaining: number;
  /** How far ahead (negative) or behind (positive). A talk that has not begun is neither, unless it has a hard end. */
  readonly behind: number;
  readonly sign: 'on-time' | 'ahead' | 'behind';
}

/** A difference up to this much is nothing to think about on the stage. */
const CALM = 30_000;

/** Works out the pace. Slides after the end of the talk have no plan and no part in it. */
export function paceOf(input: PaceInput): Pace {
  const { talk, slide, elapsed, endAt, now } = input;
  const planned = talk.filter(({ backup }) => !backup);
  const index = planned.findIndex(({ id }) => id === slide);
  const here = planned[index];
  const plan = (here?.seconds ?? 0) * 1000;
  // Outside the talk, in the backup, the talk itself is over.
  const before = sum(index < 0 ? planned : planned.slice(0, index));
  const after = index < 0 ? 0 : sum(planned.slice(index + 1));
  const left = Math.max(0, plan - input.onSlide) + after;
  const until = endAt === null ? sum(planned) - elapsed : endAt - now;
  const late = elapsed === 0 ? 0 : elapsed - before - Math.min(input.onSlide, plan);
  const behind = endAt === null ? late : left - until;
  return {
    forSlide: endAt === null ? plan : share(plan, input.onSlide, left, until),
    forSection: sum(planned.filter(({ section }) => section === here?.section)),
    remaining: until,
    behind,
    sign: Math.abs(behind) <= CALM ? 'on-time' : behind > 0 ? 'behind' : 'ahead',
  };
}

/** A slide's part of the time that is really left, beside what it has had already. */
function share(plan: number, onSlide: number, left: number, until: number): number {
  if (left === 0 || plan === 0) return plan;
  const ownPart = Math.max(0, plan - onSlide) / left;
  return ownPart === 0 ? plan : onSlide + Math.max(0, until) * ownPart;
}

function sum(slides: readonly TalkSlide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds * 1000, 0);
}
