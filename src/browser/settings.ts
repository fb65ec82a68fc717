/** Language and theme: written on the root element, remembered where the browser lets us, and kept in the address. */
import { languages, languageTags, otherThan, type Language } from '../text/language.ts';
import { themes, type Theme } from '../media/screen.ts';
import { handle } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { choose } from './head.ts';
import { withoutLanguage, writeAddress } from './own-address.ts';
import { root } from './page.ts';
import { remember } from './remember.ts';

const CHANGED = 'deck:settings';

/** The language that is shown. */
export function currentLanguage(): Language {
  return choose(languages, root.dataset['lang']);
}

/** The theme that is shown. */
export function currentTheme(): Theme {
  return choose(themes, root.dataset['theme']);
}

/** Calls back after language or theme has changed. */
export function onSettingsChange(listener: () => void): void {
  document.addEventListener(CHANGED, listener);
}

/** The keys and buttons for language and theme. */
export const settings: Behaviour = () => {
  moveLanguageToQuery();
  handle({
    language: () => applySettings(otherThan(currentLanguage()), currentTheme()),
    theme: () => applySettings(currentLanguage(), currentTheme() === 'dark' ? 'light' : 'dark'),
  });
};

/** Shows a language and a theme. */
export function applySettings(language: Language, theme: Theme): void {
  const isNew = [change('lang', currentLanguage(), language), change('theme', currentTheme(), theme)];
  if (!isNew.includes(true)) return;
  root.lang = languageTags[language];
  document.dispatchEvent(new Event(CHANGED));
}

/** `#<language>/<slide>`, which works without a script, becomes `?lang=<language>`, which lasts while the place in the hash changes. */
function moveLanguageToQuery(): void {
  const language = languages.find((candidate) => location.hash.startsWith(`#${candidate}/`));
  if (!language) return;
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  address.hash = withoutLanguage(location.hash);
  writeAddress(address);
}

function change(key: 'lang' | 'theme', before: string, value: string): boolean {
  if (value === before) return false;
  root.dataset[key] = value;
  remember(key, value);
  const address = new URL(location.href);
  if (address.searchParams.has(key)) address.searchParams.set(key, value);
  writeAddress(address);
  return true;
}
