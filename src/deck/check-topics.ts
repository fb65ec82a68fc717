/** What must hold between the topics and the rest of the deck. */
import type { z } from 'zod';
import type { Known } from './check-slide.ts';
import { duplicates } from './duplicates.ts';
import type { Problem } from './error.ts';
import type { topic } from './spec.ts';

/** Every problem in the references of the topics. */
export function checkTopics(topics: ReadonlyArray<z.output<typeof topic>>, known: Known): Problem[] {
  const problem = (field: string, message: string, remedy: string): Problem => ({
    place: 'topics',
    field,
    message,
    remedy,
  });
  return [
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
