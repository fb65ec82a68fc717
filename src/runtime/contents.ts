/** The contents as a sheet over the slides: jump by number, by words, or by a click. In the article it just stands there. */
import { handle, run } from './actions.ts';
import { disposeAll, listen, type Behaviour } from './behaviour.ts';
import { part, root } from './page.ts';

/** Opens with a key, a button or a digit; the first hit is taken with Enter. */
export const contents: Behaviour = () => {
  const sheet = part('.contents');
  const input = part<HTMLInputElement>('.contents input');
  const entries = [...sheet.querySelectorAll<HTMLElement>('li')];
  let before: Element | null = null;

  const open = (typed = ''): void => {
    before = document.activeElement;
    root.dataset['contents'] = 'open';
    input.value = typed;
    filter();
    input.focus();
  };
  const close = (): void => {
    if (!isOpen()) return;
    delete root.dataset['contents'];
    if (before instanceof HTMLElement) before.focus();
    else input.blur();
  };
  const isOpen = (): boolean => root.dataset['contents'] === 'open';
  const filter = (): void => {
    const hits = entries.filter((entry) => matches(entry, input.value));
    for (const entry of entries) entry.hidden = !hits.includes(entry);
    for (const list of sheet.querySelectorAll<HTMLElement>('ol')) {
      const empty = list.querySelector('li:not([hidden])') === null;
      list.hidden = empty;
      if (list.previousElementSibling instanceof HTMLElement) list.previousElementSibling.hidden = empty;
    }
    part('.contents .nothing').hidden = hits.length > 0;
  };
  const go = (entry: Element | undefined): void => {
    if (!(entry instanceof HTMLElement)) return;
    location.hash = `#/${entry.dataset['slide'] ?? ''}`;
    close();
  };

  return disposeAll([
    handle({ contents: () => (isOpen() ? close() : open()), close }),
    listen(input, 'input', filter),
    listen(part('.contents form'), 'submit', (event) => {
      event.preventDefault();
      go(entries.find((entry) => !entry.hidden));
    }),
    listen(sheet, 'click', (event) => {
      const entry = event.target instanceof Element ? event.target.closest('li[data-slide]') : null;
      if (!entry || !isOpen()) return;
      event.preventDefault();
      go(entry);
    }),
    listen(sheet, 'keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        run('close');
      }
    }),
    listen(document, 'keydown', (event) => {
      if (isOpen() || !/^\d$/u.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, dialog')) return;
      event.preventDefault();
      open(event.key);
    }),
  ]);
};

/** A number matches from its start, words match anywhere in the headline of either language. */
function matches(entry: HTMLElement, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const number = (entry.querySelector('.number')?.textContent ?? '').toLowerCase();
  if (/^b?\d+$/u.test(wanted))
    return number === wanted || (number.startsWith(wanted) && !wanted.startsWith('b'));
  return (entry.textContent ?? '')
    .toLowerCase()
    .replaceAll('台', '臺')
    .includes(wanted.replaceAll('台', '臺'));
}
