/** The parts of the console that stand in the page. */
import { languages, type Language } from '../../../text/language.ts';
import type { Action } from '../../../talk/actions.ts';
import { query } from '../../page.ts';

/** The console. Every part below is one of its own. */
export const consoleRoot = query('.console');

/** The console's only element for a selector. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `query`, which it is for the console
export function queryConsole<E extends Element = HTMLElement>(selector: string): E {
  return query<E>(`.console ${selector}`);
}

/** Writes a figure where the page has its place. */
export function write(name: string, text: string): void {
  const place = queryConsole(`[data-out="${name}"]`);
  if (place.textContent !== text) place.textContent = text;
}

/** Shows one of the messages in an element, or none, and hides the others of that set. */
export function showMessage(within: Element, names: readonly string[], chosen: string | undefined): void {
  for (const name of names) {
    const message = within.querySelector<HTMLElement>(`[data-message="${name}"]`);
    if (message) message.hidden = name !== chosen;
  }
}

/** Marks buttons that stay pressed. */
export function press(action: Action, pressed: boolean): void {
  for (const button of consoleRoot.querySelectorAll(`button[data-action="${action}"]`))
    button.setAttribute('aria-pressed', String(pressed));
}

/** The language that the console is in, which may differ from the audience's. */
export function ownLanguageNow(): Language {
  return languages.find((language) => language === consoleRoot.dataset['lang']) ?? languages[0];
}

/** The texts of a bilingual element in the console's language. */
export function ownWords(element: Element | null): string {
  const language = ownLanguageNow();
  const own = element?.querySelector(`.say-${language}, .in-${language}`) ?? element;
  return own?.textContent ?? '';
}
