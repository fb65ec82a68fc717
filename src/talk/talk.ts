/** The talk as a line of slides and steps: what each move leads to. */

/** What a talk knows of a slide. */
export interface TalkSlide {
  readonly id: string;
  /** Number as shown. */
  readonly number: string;
  readonly steps: number;
  /** Planned seconds; 0 where nothing is planned. */
  readonly seconds: number;
  readonly section: string;
  /** Whether it stands after the end of the talk. */
  readonly backup: boolean;
}

/** A slide and how many of its steps are shown. */
export interface TalkPlace {
  readonly slide: string;
  readonly step: number;
}

export const moves = ['next', 'previous', 'next-slide', 'previous-slide', 'first', 'last'] as const;

export type Move = (typeof moves)[number];

/** Where a move leads; the same place at the ends of the talk. */
export function move(talk: readonly TalkSlide[], place: TalkPlace, to: Move): TalkPlace {
  const index = talk.findIndex(({ id }) => id === place.slide);
  const slide = talk[index];
  if (!slide) return at(talk, 0) ?? place;
  const end = talk.findLastIndex(({ backup }) => !backup);
  switch (to) {
    case 'next':
      if (place.step < slide.steps) return { slide: slide.id, step: place.step + 1 };
      return index === end ? place : (at(talk, index + 1) ?? place);
    case 'previous':
      if (place.step > 0) return { slide: slide.id, step: place.step - 1 };
      return at(talk, index - 1, 'all') ?? place;
    case 'next-slide':
      return index === end ? place : (at(talk, index + 1) ?? place);
    case 'previous-slide':
      return at(talk, Math.max(0, index - 1)) ?? place;
    case 'first':
      return at(talk, 0) ?? place;
    case 'last':
      return at(talk, end) ?? place;
  }
}

/** What the next key press shows, or `undefined` at the end of the talk. */
export function upcoming(talk: readonly TalkSlide[], place: TalkPlace): TalkPlace | undefined {
  const next = move(talk, place, 'next');
  return samePlace(next, place) ? undefined : next;
}

/** The place itself when the talk has it, with no more steps than there are; else `undefined`. */
export function within(talk: readonly TalkSlide[], place: TalkPlace): TalkPlace | undefined {
  const slide = talk.find(({ id }) => id === place.slide);
  return slide && { slide: slide.id, step: Math.min(place.step, slide.steps) };
}

/** Whether two places are one. */
export function samePlace(one: TalkPlace, other: TalkPlace): boolean {
  return one.slide === other.slide && one.step === other.step;
}

function at(talk: readonly TalkSlide[], index: number, steps?: 'all'): TalkPlace | undefined {
  const slide = talk[index];
  return slide && { slide: slide.id, step: steps === 'all' ? slide.steps : 0 };
}
