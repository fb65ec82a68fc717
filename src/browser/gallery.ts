/** The script in the head of the gallery: language and look as they are chosen in its bar, and samples to copy. */
import { themes } from '../media/screen.ts';
import './follow-language.ts';
import { askedFor, choose, languagesOfDeck, root, showLanguage } from './head.ts';

function show(name: string, value: string): void {
  if (name === 'lang') {
    showLanguage(choose(languagesOfDeck, value));
  } else {
    root.dataset['theme'] = value === 'dark' ? 'dark' : 'light';
    root.dataset['ink'] = value === 'paper' ? 'grey' : 'colour';
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>(`[data-choose="${name}"]`))
    button.ariaPressed = String(button.value === value);
}

async function copy(id: string): Promise<void> {
  await navigator.clipboard.writeText(document.getElementById(id)?.textContent ?? '');
  const said = document.querySelector(`#copied .in-${root.dataset['lang'] ?? ''}`);
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = said?.textContent ?? '';
}

const first = {
  lang: choose(languagesOfDeck, askedFor('lang', languagesOfDeck)),
  ground: choose(themes, askedFor('theme', themes)),
};
const showFirst = (): void => {
  for (const [name, value] of Object.entries(first)) show(name, value);
};

showFirst();
document.addEventListener('DOMContentLoaded', showFirst);
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const { choose: name, copy: sample } = button?.dataset ?? {};
  if (button && name) show(name, button.value);
  if (sample) void copy(sample);
});
