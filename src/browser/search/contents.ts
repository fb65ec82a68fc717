/**
 * The contents: one place to jump by number, to look at all headlines, and to search the whole deck. On the stage it is a
 * sheet over the slides; in the article it just stands there.
 */
import { inEach } from '../../text/language.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { handle, run } from '../actions.ts';
import { announce } from '../announce.ts';
import type { Behaviour } from '../behaviour.ts';
import { isPlainClick } from '../plain-click.ts';
import { enterHash } from '../own-address.ts';
import { query, root } from '../page.ts';
import { onSettingsChange } from '../settings.ts';
import { numberOf } from '../talk-in-page.ts';
import { beginsWith, findWords, isSlideNumber } from './find-slides.ts';
import { renderHit } from './search-results.ts';

/** Numbers lead to slides, words to hits; arrows move through what is listed, Enter takes the first or the focused one. */
export const contents: Behaviour = () => {
  const sheet = query('.contents');
  const input = query<HTMLInputElement>('.contents input');
  const results = query('.contents .results');
  const entries = [...sheet.querySelectorAll<HTMLElement>('.list li')];
  const isStage = root.dataset['view'] === 'deck';
  let before: Element | null = null;

  const isOpen = (): boolean => root.dataset['contents'] === 'open';
  const open = (typed = ''): void => {
    before = document.activeElement;
    if (isStage) {
      root.dataset['contents'] = 'open';
      beModal(true);
    }
    input.value = typed;
    list();
    input.focus();
  };
  const close = (): void => {
    if (!isOpen()) return;
    delete root.dataset['contents'];
    beModal(false);
    if (before instanceof HTMLElement) before.focus();
    // What had the focus before may be gone, with a sheet that was closed a moment ago.
    if (sheet.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  };

  /** On the stage the sheet stands alone: for the keyboard, and for those who listen. */
  const beModal = (modal: boolean): void => {
    for (const behind of ['main', '.toolbar']) query(behind).inert = modal;
    sheet.role = modal ? 'dialog' : 'navigation';
    sheet.ariaModal = modal ? 'true' : null;
  };

  /** Lists what fits: all for nothing typed, slides for a number, hits for words. */
  const list = (): void => {
    const typed = input.value.trim();
    const isNumber = isSlideNumber(typed);
    const isSearch = typed !== '' && !isNumber;
    results.replaceChildren(...(isSearch ? findWords(typed) : []).map(renderHit));
    results.hidden = !isSearch;
    for (const entry of entries)
      entry.hidden = isSearch || (isNumber && !beginsWith(numberOf(entry.dataset['slide'] ?? ''), typed));
    for (const group of sheet.querySelectorAll<HTMLElement>('.list ol')) {
      const isEmpty = group.querySelector('li:not([hidden])') === null;
      group.hidden = isEmpty;
      if (group.previousElementSibling instanceof HTMLElement) group.previousElementSibling.hidden = isEmpty;
    }
    const count = links().length;
    query('.contents .nothing').hidden = count > 0;
    if (typed !== '') {
      announce(inEach((language) => interfaceText.matches[language].replace('…', String(count))));
    }
  };
  const links = (): HTMLElement[] =>
    [...sheet.querySelectorAll<HTMLElement>('li:not([hidden]) a[href]')].filter((link) =>
      link.checkVisibility(),
    );
  const move = (by: 1 | -1): void => {
    const all: HTMLElement[] = [input, ...links()];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  const go = (link: HTMLElement | undefined): void => {
    const address = link?.getAttribute('href');
    if (!address) return;
    enterHash(address);
    close();
  };

  handle({
    contents: ({ key }) => (isOpen() ? close() : open(/^\d$/u.test(key) ? key : '')),
    // Asked for again, the browser's own search comes.
    search: () => (isOpen() ? false : open()),
    close,
  });
  onSettingsChange(list);
  input.addEventListener('input', list);
  // The field is there before its script.
  if (input.value !== '') list();
  query('.contents form').addEventListener('submit', (event) => {
    event.preventDefault();
    go(links()[0]);
  });
  sheet.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('li')?.querySelector('a') : null;
    const shown = links().find((candidate) => candidate.parentElement === link?.parentElement);
    if (!shown || !isPlainClick(event) || (!isOpen() && !shown.matches('.hit'))) return;
    event.preventDefault();
    go(shown);
  });
  sheet.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    // A frame may forbid forms.
    else if (event.key === 'Enter' && event.target === input) go(links()[0]);
    else if (event.key === 'Escape') escape(event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', (event) => {
    if (isOpen() && event.target instanceof Node && !sheet.contains(event.target)) close();
  });

  function escape(event: KeyboardEvent): void {
    if (isStage) run('close');
    else {
      input.value = '';
      list();
      if (event.target !== input) input.focus();
    }
  }
};
