/** What must hold between the steps of a slide. */
import { countSteps, missingSteps } from '../kinds/kinds.ts';
import type { CheckedSlide } from './build-deck.ts';
import type { Problem } from './error.ts';
import type { Picture } from '../kinds/schemas.ts';

/** Every problem in the steps of a slide. */
export function checkSlide({ id, picture }: CheckedSlide): Problem[] {
  return checkSteps(`slides/${id}`, picture, countSteps(picture));
}

function checkSteps(place: string, picture: Picture, steps: number): Problem[] {
  const missing = missingSteps(picture);
  if (missing.length === 0) return [];
  return [
    {
      place,
      field: 'picture',
      message: `has ${steps} steps, but nothing appears at step ${missing.join(', ')}`,
      remedy: 'Number the steps from 1 without a gap',
    },
  ];
}
