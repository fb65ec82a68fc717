/** Any slide, by its number, its headline or its picture. */
import { fold } from '../../../text/fold.ts';
import { handle } from '../../actions.ts';
import { headlineOf, numberOf, talkSlides } from '../../talk-in-page.ts';
import { consoleRoot, ownWords, queryConsole, showMessage } from './console-page.ts';
import { previewIn } from './preview.ts';

/** Opens with its keys, with a digit that was typed already. */
export function useJumpSheet(go: (slide: string) => void, current: () => string): void {
  const sheet = queryConsole<HTMLDialogElement>('dialog.jump');
  const input = queryConsole<HTMLInputElement>('#speaker-jump');
  const list = queryConsole('.thumbs');
  // The pictures hold lists of their own.
  const first = (): HTMLElement | null => list.querySelector(':scope > li:not([hidden])');
  const choose = (slide: string | undefined): void => {
    if (slide === undefined) return;
    sheet.close();
    go(slide);
  };
  const filter = (): void => {
    for (const entry of list.children)
      if (entry instanceof HTMLElement) entry.hidden = !matches(entry.dataset['slide'] ?? '', input.value);
    showMessage(sheet, ['nothing'], first() ? undefined : 'nothing');
  };
  const open = (typed: string): void => {
    if (list.childElementCount === 0) list.append(...talkSlides.map(({ id }) => thumbnail(id)));
    for (const entry of list.children) nameThumbnail(entry, current());
    input.value = typed;
    filter();
    if (!sheet.open) sheet.showModal();
    input.focus();
  };
  input.addEventListener('input', filter);
  queryConsole('dialog.jump form').addEventListener('submit', (event) => {
    event.preventDefault();
    choose(first()?.dataset['slide']);
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) choose(target.closest<HTMLElement>('.thumbs > li')?.dataset['slide']);
  });
  handle({
    contents: (key) => open(/^\d$/u.test(key) ? key : ''),
    overview: () => open(''),
  });
}

function thumbnail(id: string): HTMLElement {
  const entry = document.createElement('li');
  entry.dataset['slide'] = id;
  const button = document.createElement('button');
  button.type = 'button';
  const box = document.createElement('span');
  box.className = 'preview';
  const name = document.createElement('span');
  name.className = 'thumb-name';
  button.append(box, name);
  entry.append(button);
  previewIn(box).show({ slide: id, step: Number.POSITIVE_INFINITY });
  return entry;
}

function nameThumbnail(entry: Element, current: string): void {
  if (!(entry instanceof HTMLElement)) return;
  const id = entry.dataset['slide'] ?? '';
  const name = entry.querySelector('.thumb-name');
  if (name) {
    name.textContent = `${numberOf(id)}  ${ownWords(headlineOf(id))}`;
    name.setAttribute('lang', consoleRoot.lang);
  }
  entry.querySelector('button')?.setAttribute('aria-current', String(id === current));
}

/** A number matches from its start, words match anywhere in the headline of either language. */
function matches(id: string, typed: string): boolean {
  const wanted = fold(typed.trim());
  const number = numberOf(id).toLowerCase();
  if (/^b?\d+$/u.test(wanted))
    return (
      number === wanted ||
      (number.startsWith(wanted) && !talkSlides.some((slide) => slide.number.toLowerCase() === wanted))
    );
  return fold(headlineOf(id)?.textContent ?? '').includes(wanted);
}
