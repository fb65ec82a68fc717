/** Any slide, by its number, its headline or its picture. */
import type { TalkPlace } from '../../../talk/talk.ts';
import { handle } from '../../actions.ts';
import { beginsWith, findWords, isExplorable, isSlideNumber } from '../../search/find-slides.ts';
import { headlineOf, numberOf, talkSlides } from '../../talk-in-page.ts';
import { consoleRoot, ownWords, queryConsole, showMessage } from './console-page.ts';
import { previewIn } from './preview.ts';

/** Opens with its keys, with a digit that was typed already. Words find what they find in the contents of the deck. */
export function useJumpSheet(go: (place: TalkPlace) => void, current: () => string): void {
  const sheet = queryConsole<HTMLDialogElement>('dialog.jump');
  const input = queryConsole<HTMLInputElement>('#speaker-jump');
  const list = queryConsole('.thumbs');
  // The pictures hold lists of their own.
  const first = (): HTMLElement | null => list.querySelector(':scope > li:not([hidden])');
  let found: readonly TalkPlace[] = [];
  const choose = (entry: HTMLElement | null): void => {
    const place = found.find(({ slide }) => slide === entry?.dataset['slide']);
    if (!place) return;
    sheet.close();
    go(place);
  };
  /** Best first; what is not found is hidden after it. */
  const filter = (): void => {
    found = findPlaces(input.value.trim());
    const entries = [...list.children] as HTMLElement[];
    const entryOf = (id: string): HTMLElement[] => entries.filter(({ dataset }) => dataset['slide'] === id);
    for (const entry of entries) entry.hidden = !found.some(({ slide }) => slide === entry.dataset['slide']);
    list.prepend(...found.flatMap(({ slide }) => entryOf(slide)));
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
    choose(first());
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) choose(target.closest<HTMLElement>('.thumbs > li'));
  });
  handle({
    contents: ({ key }) => open(/^\d$/u.test(key) ? key : ''),
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

/** The places that a number or words lead to, a slide once; all for nothing typed. */
function findPlaces(typed: string): readonly TalkPlace[] {
  if (typed === '' || isSlideNumber(typed))
    return talkSlides
      .filter(({ number }) => beginsWith(number, typed))
      .map(({ id }) => ({ slide: id, step: 0 }));
  const hits = findWords(typed);
  return [...new Set(hits.map(({ passage }) => passage.slide))].map((slide) => {
    const hit = hits.find(({ passage }) => passage.slide === slide);
    // A body may come with a step.
    const steps = talkSlides.find(({ id }) => id === slide)?.steps ?? 0;
    return { slide, step: hit && isExplorable(hit) ? steps : 0 };
  });
}
