/** Finds the topics that the rows of a picture name. */
import type { Context, Topic } from './context.ts';

/** Each row with its topic; the deck is checked, so each has one. */
export function topicsOf<Row extends { readonly topic: string }>(
  rows: readonly Row[],
  { topics }: Pick<Context, 'topics'>,
): ReadonlyArray<Omit<Row, 'topic'> & { readonly topic: Topic }> {
  return rows.flatMap((row) => {
    const topic = topics.find(({ slide }) => slide === row.topic);
    return topic ? [{ ...row, topic }] : [];
  });
}
