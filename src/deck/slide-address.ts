import type { Deck } from './deck.ts';
import type { Language } from '../text/language.ts';

/** Where a slide stands in the page for a language, also without a script. */
export function slideAddress({ languages }: Deck, language: Language, id: string): string {
  return `#${language === languages[0] ? '' : language}/${id}`;
}
