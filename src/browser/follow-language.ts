/**
 * Runs in the head of every page: what is hidden, and what names the drawings, follow the language on the root element, for
 * those who hear the page or take it without its sheets.
 */
import { languagesOfDeck, root } from './head.ts';

const follow = (): void => {
  const { lang = languagesOfDeck[0] } = root.dataset;
  for (const language of languagesOfDeck)
    for (const element of document.querySelectorAll(`.in-${language}`))
      element.toggleAttribute('hidden', language !== lang);
  // The id goes to the words that are to be told.
  for (const description of document.querySelectorAll<HTMLElement>('[data-described]'))
    for (const words of description.children)
      if (words.matches(`[lang="${root.lang}"]`)) words.id = description.dataset['described'] ?? '';
      else words.removeAttribute('id');
};
// The sheets have changed the language already; this takes longer than the frame may.
const followSoon = (): void => {
  requestAnimationFrame(() => setTimeout(follow));
};

new MutationObserver(followSoon).observe(root, { attributeFilter: ['data-lang'] });
document.addEventListener('DOMContentLoaded', () => {
  for (const element of document.querySelectorAll('.scripted')) element.removeAttribute('hidden');
  followSoon();
});
