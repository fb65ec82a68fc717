/** Glossary terms on a slide: hover or focus shows the entry, a click or a tap keeps it, Escape closes it. */
import { disposeAll, listen, type Behaviour } from './behaviour.ts';

/** How long the pointer may be on its way from a term to its entry, in milliseconds. */
const GRACE = 200;

/** Between a term and its entry, and between an entry and the window's edge, in pixels. */
const GAP = 8;

export const glossary: Behaviour = () => {
  const terms = [...document.querySelectorAll<HTMLElement>('.term[data-term]')];
  let shown: HTMLElement | undefined;
  let isKept = false;
  let timer = 0;

  const hide = (): void => {
    clearTimeout(timer);
    if (!shown) return;
    entryOf(shown)?.hidePopover();
    shown.setAttribute('aria-expanded', 'false');
    shown.removeAttribute('aria-describedby');
    shown = undefined;
    isKept = false;
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
    place(entry, term);
  };
  const hideSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!isKept && shown !== document.activeElement) hide();
    }, GRACE);
  };
  const toggle = (term: HTMLElement): void => {
    const closes = shown === term && isKept;
    if (closes) hide();
    else {
      show(term);
      isKept = true;
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
  return disposeAll([
    listen(document, 'pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'mouse') return;
      const term = termAt(target);
      if (term) {
        if (!isKept) show(term);
      } else if (isEntry(target)) clearTimeout(timer);
      else if (shown) hideSoon();
    }),
    listen(document, 'focusin', ({ target }) => {
      const term = termAt(target);
      if (term?.matches(':focus-visible')) show(term);
      else if (!term && shown) hide();
    }),
    listen(document, 'focusout', ({ target, relatedTarget }) => {
      if (termAt(target) === shown && !isEntry(relatedTarget) && !isKept) hide();
    }),
    listen(document, 'click', ({ target }) => {
      const term = termAt(target);
      if (term) toggle(term);
      else if (!isEntry(target)) hide();
    }),
    // Before the deck's own keys: Escape closes the entry and nothing else.
    listen(
      document,
      'keydown',
      (event) => {
        const term = termAt(event.target);
        if (event.key === 'Escape' && shown) hide();
        else if (term && (event.key === 'Enter' || event.key === ' ')) toggle(term);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    ),
    ...['slidechanged', 'fragmenthidden'].map((type) => {
      document.addEventListener(type, hide);
      return () => document.removeEventListener(type, hide);
    }),
    listen(window, 'resize', hide),
    listen(document, 'scroll', hide, { passive: true }),
  ]);
};

function entryOf({ dataset }: HTMLElement): HTMLElement | undefined {
  const entry = document.getElementById(`term:${dataset['term'] ?? ''}`) ?? undefined;
  return entry && 'showPopover' in entry ? entry : undefined;
}

/** Below the term, or above it where there is no room; always within the window. */
function place(entry: HTMLElement, term: HTMLElement): void {
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = entry.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : Math.max(GAP, at.top - GAP - height);
  const left = Math.min(Math.max(GAP, at.left), document.documentElement.clientWidth - width - GAP);
  entry.style.top = `${top}px`;
  entry.style.left = `${left}px`;
}
