/** Any slide, by its number, its headline or its picture. */
import { board, ownWords, piece, say } from './console-page.ts';
import type { Deeds } from './console-keys.ts';
import { previewIn } from './preview.ts';
import { headlineOf, talk } from '../talk/talk-in-page.ts';

export interface JumpSheet {
  readonly deeds: Deeds;
  /** Opens the sheet with a digit typed. */
  type(digit: string): void;
}

export function jumpSheet(go: (slide: string) => void, current: () => string): JumpSheet {
  const sheet = piece<HTMLDialogElement>('dialog.jump');
  const input = piece<HTMLInputElement>('#speaker-jump');
  const list = piece('.thumbs');
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
    say(sheet, ['nothing'], first() ? undefined : 'nothing');
  };
  const open = (typed: string): void => {
    if (list.childElementCount === 0) list.append(...talk.map(({ id }) => thumbnail(id)));
    for (const entry of list.children) nameThumbnail(entry, current());
    input.value = typed;
    filter();
    if (!sheet.open) sheet.showModal();
    input.focus();
  };
  input.addEventListener('input', filter);
  piece('dialog.jump form').addEventListener('submit', (event) => {
    event.preventDefault();
    choose(first()?.dataset['slide']);
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) choose(target.closest<HTMLElement>('.thumbs > li')?.dataset['slide']);
  });
  return { deeds: { jump: () => open('') }, type: open };
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
  const slide = talk.find((candidate) => candidate.id === id);
  const name = entry.querySelector('.thumb-name');
  if (name) {
    name.textContent = `${slide?.number ?? ''}  ${ownWords(headlineOf(id))}`;
    name.setAttribute('lang', board.lang);
  }
  entry.querySelector('button')?.setAttribute('aria-current', String(id === current));
}

/** A number matches from its start, words match anywhere in the headline of either language. */
function matches(id: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase().replaceAll('台', '臺');
  const number = (talk.find((slide) => slide.id === id)?.number ?? '').toLowerCase();
  if (/^b?\d+$/u.test(wanted))
    return (
      number === wanted ||
      (number.startsWith(wanted) && !talk.some((slide) => slide.number.toLowerCase() === wanted))
    );
  return (headlineOf(id)?.textContent ?? '').toLowerCase().replaceAll('台', '臺').includes(wanted);
}
