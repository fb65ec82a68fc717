/**
 * Runs in the head of the accessibility statement, before anything is painted: language and theme as the address asks or as
 * they were chosen in the deck.
 */
import { themes } from '../media/screen.ts';
import './follow-language.ts';
import { askedFor, choose, languagesOfDeck, root, showLanguage } from './head.ts';
import { remembered } from './remember.ts';

root.dataset['deck'] = document.querySelector<HTMLMetaElement>('meta[name="deck"]')?.content ?? '';

/** An address such as #en/ or #en/main names a language; any other leaves it as it is. */
const followAddress = (): void => {
  const [inHash] = location.hash.slice(1).split('/');
  const asked = askedFor('lang', languagesOfDeck);
  showLanguage(choose(languagesOfDeck, inHash, root.dataset['lang'], asked, remembered('lang')));
};

root.dataset['theme'] = choose(themes, askedFor('theme', themes), remembered('theme'));
followAddress();
addEventListener('hashchange', followAddress);
