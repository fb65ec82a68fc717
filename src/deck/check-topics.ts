/** What must hold between the topics of a deck. */
import { MOST_TOPICS } from '../kinds/parts.ts';
import type { CheckedFrame } from './build-deck.ts';
import { duplicates } from './duplicates.ts';
import type { Problem } from './error.ts';

/** Every problem in the number of the topics and in their slides. */
export function checkTopics(topics: CheckedFrame['topics']): Problem[] {
  const problem = (message: string, remedy: string): Problem => ({
    place: 'topics',
    field: '',
    message,
    remedy,
  });
  return [
    ...(topics.length > MOST_TOPICS
      ? [
          problem(
            `has ${topics.length} topics, and the pictures of all of them have room for ${MOST_TOPICS}`,
            'Join some, or leave some out',
          ),
        ]
      : []),
    ...duplicates(topics.map(({ slide }) => slide)).map((id) =>
      problem(`the slide “${id}” appears twice`, 'Give each topic its own slide'),
    ),
  ];
}
