/** Language and theme: written on the root element, remembered where the browser lets us, and kept in the address. */
import { languageTags, type Language } from '../text/language.ts';
import { handle } from './actions.ts';
import { disposeAll, type Behaviour } from './behaviour.ts';
import { root } from './page.ts';
import { remember } from './remember.ts';

const CHANGED = 'deck:settings';

/** The language that is shown. */
export function currentLanguage(): Language {
  return root.dataset['lang'] === 'en' ? 'en' : 'zh';
}

/** Calls back after language or theme has changed. */
export function onSettingsChange(listener: () => void): () => void {
  document.addEventListener(CHANGED, listener);
  return () => document.removeEventListener(CHANGED, listener);
}

/** The keys and buttons for language and theme. */
export const settings: Behaviour = () => {
  const setLanguage = (language: Language): void => {
    root.lang = languageTags[language];
    set('lang', language);
  };
  moveLanguageToQuery();
  return disposeAll([
    handle({
      language: () => setLanguage(currentLanguage() === 'zh' ? 'en' : 'zh'),
      theme: () => set('theme', root.dataset['theme'] === 'dark' ? 'light' : 'dark'),
    }),
  ]);
};

/** `#en/<slide>`, which works without a script, becomes `?lang=en`, which lasts while the place in the hash changes. */
function moveLanguageToQuery(): void {
  if (!location.hash.startsWith('#en/')) return;
  const address = new URL(location.href);
  address.searchParams.set('lang', 'en');
  address.hash = `#${address.hash.slice(3)}`;
  history.replaceState(history.state, '', address);
}

function set(key: 'lang' | 'theme', value: string): void {
  root.dataset[key] = value;
  remember(key, value);
  const address = new URL(location.href);
  if (address.searchParams.has(key)) address.searchParams.set(key, value);
  history.replaceState(history.state, '', address);
  document.dispatchEvent(new Event(CHANGED));
}
