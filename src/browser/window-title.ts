/** The window is named after the deck, in the language that is shown; the page itself is named in both. */
import type { Behaviour } from './behaviour.ts';
import { query } from './page.ts';
import { currentLanguage, onSettingsChange } from './settings.ts';

export const windowTitle: Behaviour = () => {
  const write = (): void => {
    document.title = query(`h1 .in-${currentLanguage()}`).textContent;
  };
  write();
  onSettingsChange(write);
};
