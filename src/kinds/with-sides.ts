/** Words about both sides, with the sides' names filled in. */
import { nameInSentence } from '../participants/names.ts';
import { inEach, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import type { Context } from './context.ts';

/** A sentence of the interface with the left and the right side's name in the place of its two #. */
export function withSides(
  sentence: 'topicsBetween' | 'meetByVideo',
  { delegations: { sides } }: Pick<Context, 'delegations'>,
): Text {
  return inEach((language) =>
    [sides.left, sides.right].reduce<string>(
      (words, side) => words.replace('#', () => nameInSentence(side)[language]),
      interfaceText[sentence][language],
    ),
  );
}
