/**
 * A page that a browser saved while its scripts ran holds what they wrote: slides out of sight, sheets that are open. This
 * runs before anything else and takes it off again, so that the copy is the article which it would be without a script.
 */
import { root } from './head.ts';

/** Off with it, wherever it stands. */
const strip = (selector: string, names: readonly string[]): void => {
  for (const element of document.querySelectorAll(selector))
    for (const name of names) element.removeAttribute(name);
};
const clean = (): void => {
  for (const added of document.querySelectorAll(
    '.reveal > :not(.slides, .term-entry), .over-slide, .console, .toolbar, .quiet-line, dialog, .contents .results > *',
  ))
    added.remove();
  strip('body, .reveal, .slides > section', ['style', 'inert', 'hidden', 'aria-hidden', 'data-near']);
  strip('.contents [hidden]:not([lang])', ['hidden']);
  strip('.contents', ['aria-modal']);
  document.querySelector('.contents')?.setAttribute('role', 'navigation');
  for (const hidden of document.querySelectorAll<HTMLElement>('.contents :is(.results, .nothing)'))
    hidden.hidden = true;
  for (const element of document.querySelectorAll('.slides > section, .fragment'))
    element.classList.remove('past', 'present', 'future', 'visible', 'current-fragment');
};

if (root.dataset['ready'] !== undefined) {
  const { languages = '', lang = '', theme = '' } = root.dataset;
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('class');
  root.removeAttribute('style');
  Object.assign(root.dataset, { languages, theme, lang, fromDisk: '' });
  // As soon as all of it is there, and before any script that waits for that.
  document.addEventListener('readystatechange', clean, { once: true });
}
