/** The words of a set part that are seen on the slide. */
import type { SetPart } from '../../board/set-board.ts';
import type { Part } from '../../board/types.ts';
import type { PlacedWords } from './text.ts';
import type { Inherited, Writing } from './writing.ts';

/** What a part has from itself, or else from those that it is in. */
export function inheritedBy({ side, step = 0 }: Part, outer: Inherited): Inherited {
  return { side: side ?? outer.side, step: Math.max(step, outer.step) };
}

/** Words that stand on the slide, as they are set. */
export function placedWords(
  { part, places }: SetPart,
  outer: Inherited,
  { language }: Writing,
): PlacedWords | undefined {
  const { box, set } = places[language];
  if (part.type !== 'words' || !set || part.isForReading || part.isOffStage) return undefined;
  return { words: part, box, set, inherited: inheritedBy(part, outer) };
}

/** All words in a part, in reading order. */
export function wordsIn(set: SetPart, outer: Inherited, writing: Writing): readonly PlacedWords[] {
  const own = placedWords(set, outer, writing);
  if (own) return [own];
  const inherited = inheritedBy(set.part, outer);
  return set.children.flatMap((child) => wordsIn(child, inherited, writing));
}
