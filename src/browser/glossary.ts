/** Glossary terms on a slide: hover or focus shows the entry, a click or a tap keeps it, Escape closes it. */
import type { Behaviour } from './behaviour.ts';
import { placeEntry } from './place-entry.ts';

/** How long the pointer may be on its way from a term to its entry, in milliseconds. */
const GRACE = 200;

export const glossary: Behaviour = () => {
  const terms = [...document.querySelectorAll<HTMLElement>('.term[data-term]')];
  let shown: HTMLElement | undefined;
  let isPinned = false;
  let timer = 0;

  const hide = (): void => {
    clearTimeout(timer);
    if (!shown) return;
    entryOf(shown)?.hidePopover();
    shown.setAttribute('aria-expanded', 'false');
    shown.removeAttribute('aria-describedby');
    shown = undefined;
    isPinned = false;
  };
  const show = (term: HTMLElement): void => {
    clearTimeout(timer);
    if (shown === term) return;
    hide();
    const entry = entryOf(term);
    if (!entry) return;
    shown = term;
    term.setAttribute('aria-expanded', 'true');
    term.setAttribute('aria-describedby', entry.id);
    entry.showPopover();
    placeEntry(entry, term);
  };
  const hideSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!isPinned && shown !== document.activeElement) hide();
    }, GRACE);
  };
  const toggle = (term: HTMLElement): void => {
    const closes = shown === term && isPinned;
    if (closes) hide();
    else {
      show(term);
      isPinned = true;
    }
  };
  const termAt = (target: EventTarget | null): HTMLElement | undefined =>
    target instanceof Element ? (target.closest<HTMLElement>('.term[data-term]') ?? undefined) : undefined;
  const isEntry = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('.term-entry') !== null;

  for (const term of terms) {
    term.setAttribute('role', 'button');
    term.setAttribute('tabindex', '0');
    term.setAttribute('aria-expanded', 'false');
  }
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const term = termAt(target);
    if (term) {
      if (!isPinned) show(term);
    } else if (isEntry(target)) clearTimeout(timer);
    else if (shown) hideSoon();
  });
  document.addEventListener('focusin', ({ target }) => {
    const term = termAt(target);
    if (term?.matches(':focus-visible')) show(term);
    else if (!term && shown) hide();
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (termAt(target) === shown && !isEntry(relatedTarget) && !isPinned) hide();
  });
  document.addEventListener('click', ({ target }) => {
    const term = termAt(target);
    if (term) toggle(term);
    else if (!isEntry(target)) hide();
  });
  // Before the deck's own keys: Escape closes the entry and nothing else.
  document.addEventListener(
    'keydown',
    (event) => {
      const term = termAt(event.target);
      if (event.key === 'Escape' && shown) hide();
      else if (term && (event.key === 'Enter' || event.key === ' ')) {
        if (!event.repeat) toggle(term);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  for (const type of ['slidechanged', 'fragmenthidden']) document.addEventListener(type, hide);
  window.addEventListener('resize', hide);
  document.addEventListener('scroll', hide, { passive: true });
};

function entryOf({ dataset }: HTMLElement): HTMLElement | undefined {
  const entry = document.getElementById(`term:${dataset['term'] ?? ''}`) ?? undefined;
  return entry && 'showPopover' in entry ? entry : undefined;
}
