/** What must hold between the topics and the rest of the deck. */
import type { z } from 'zod';
import type { Known } from './check-slide.ts';
import { duplicates } from './duplicates.ts';
import type { Problem } from './error.ts';
import type { topic } from './spec.ts';

/** So many have room in the pictures that show all of them. */
export const MOST_TOPICS = 6;

/** Every problem in the number of the topics and in their references. */
export function checkTopics(topics: ReadonlyArray<z.output<typeof topic>>, known: Known): Problem[] {
  const problem = (field: string, message: string, remedy: string): Problem => ({
    place: 'topics',
    field,
    message,
    remedy,
  });
  return [
    ...(topics.length > MOST_TOPICS
      ? [
          problem(
            '',
            `has ${topics.length} topics, and the pictures of all of them have room for ${MOST_TOPICS}`,
            'Join some, or leave some out',
          ),
        ]
      : []),
    ...duplicates(topics.map(({ slide }) => slide)).map((id) =>
      problem('', `the slide “${id}” appears twice`, 'Give each topic its own slide'),
    ),
    ...topics.flatMap(({ slide, icon }, index) => [
      ...(known.slides.has(slide)
        ? []
        : [
            problem(
              `[${index}].slide`,
              `refers to an unknown slide “${slide}”`,
              'Use an id from the slides of the deck',
            ),
          ]),
      ...(known.icons?.has(icon) === false
        ? [
            problem(
              `[${index}].icon`,
              `refers to an unknown drawing “${icon}”`,
              `Use one of assets/icons: ${[...known.icons].join(', ')}`,
            ),
          ]
        : []),
    ]),
  ];
}
