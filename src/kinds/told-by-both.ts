/** What both sides do in a picture, told with them as the subject. */
import { joinTexts, type Text } from '../text/language.ts';
import { phraseOf, withAside } from '../text/sentences.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import type { Exchange, Verb } from './parts.ts';

/** `Views exchanged (both sides): one, two` */
export function tellExchange({ label, beads }: Exchange): Text {
  return joinTexts(withAside(label, interfaceText.bothSides), ...beads);
}

/** `Both sides will build a bridge`; a verb that says whose it is, such as `North: could`, keeps its own subject. */
export function tellBoth({ words }: Verb, ...rest: readonly Text[]): Text {
  const saysWhose = Object.values(words).some((value) => /[:：]/u.test(value));
  return saysWhose ? phraseOf(words, ...rest) : phraseOf(interfaceText.bothSides, words, ...rest);
}
