import type { TalkSlide } from '../../src/talk/talk.ts';

const slide = (id: string, steps: number, section: string, seconds = 60): TalkSlide => ({
  id,
  number: id,
  steps,
  seconds,
  section,
  backup: section === 'backup',
});

/** Three slides of a minute each, and one behind the end. */
export const talk: readonly TalkSlide[] = [
  slide('one', 0, 'first'),
  slide('two', 2, 'first'),
  slide('three', 1, 'second'),
  slide('more', 1, 'backup', 0),
];
