/** What must hold between the steps of a slide, its notes and its plan. */
import { countSteps, missingSteps } from '../kinds/kinds.ts';
import type { CheckedSlide } from './build-deck.ts';
import type { Problem } from './error.ts';
import { languages, type Text } from '../text/language.ts';
import { PRESS, splitAtPresses } from '../text/presses.ts';
import { secondsToSay } from '../text/speaking-time.ts';
import type { Picture } from '../kinds/schemas.ts';

/** Every problem in the steps of a slide and in what is planned for them. */
export function checkSlide({ id, picture, notes, seconds }: CheckedSlide): Problem[] {
  const place = `slides/${id}`;
  const steps = countSteps(picture);
  return [
    ...checkSteps(place, picture, steps),
    ...checkPresses(place, notes, steps),
    ...checkPlan(place, notes, steps, seconds),
  ];
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

/** Notes that tell some of the presses would be trusted for all of them. */
function checkPresses(place: string, notes: Text, steps: number): Problem[] {
  return languages.flatMap((language) => {
    const marked = splitAtPresses(notes[language]).length - 1;
    if (marked === 0 || marked === steps) return [];
    return {
      place,
      field: `notes.${language}`,
      message: `marks ${marked} ${marked === 1 ? 'press' : 'presses'} with ${PRESS}, but the slide takes ${steps}`,
      remedy: `Put a ${PRESS} where each press is due, or none at all`,
    };
  });
}

/** A plan that the words do not fit makes every speaker late. */
function checkPlan(place: string, notes: Text, steps: number, seconds: number | undefined): Problem[] {
  const needed = secondsToSay(notes, steps);
  if (seconds === undefined || seconds >= needed) return [];
  return [
    {
      place,
      field: 'seconds',
      message: `is ${seconds}, but to say the notes and press takes ${needed}`,
      remedy: `Plan ${needed} seconds, or shorten the notes`,
    },
  ];
}
