/** Words about both sides, with the sides' names filled in. */
import { inEach, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import type { Context } from './context.ts';

/** A sentence of the interface with the left and the right side's name in the place of its two #. */
export function withSides(
  sentence: 'weaveTopics' | 'meetByVideo' | 'weaveOn',
  { delegations: { sides } }: Pick<Context, 'delegations'>,
): Text {
  return inEach((language) =>
    [sides.left, sides.right].reduce<string>(
      (words, { name }) => words.replace('#', () => name[language]),
      interfaceText[sentence][language],
    ),
  );
}
