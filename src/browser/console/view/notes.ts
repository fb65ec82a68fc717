/** The notes, and the speaker's own language and size of type. */
import { languages, languageTags, otherThan, type Language } from '../../../text/language.ts';
import { handle } from '../../actions.ts';
import { query, slides } from '../../page.ts';
import { currentLanguage } from '../../settings.ts';
import { consoleRoot, ownWords, queryConsole, ownLanguageNow } from './console-page.ts';
import { readStored, writeStored } from '../link/store.ts';
import type { TalkPlace } from '../../../talk/talk.ts';

const LANGUAGE = 'speaker-language';
const SIZE = 'speaker-notes';
const sizes = [18, 21, 24, 28, 32, 38, 45, 54] as const;
const usual = 3;

/** Pixels above and below what is said now, so that it is seen to go on. */
const AROUND = 48;

let size = usual;
let shown = '';

/** Sets the speaker's own language and size, as they were left. */
export function ownLanguage(): void {
  const stored = readStored(LANGUAGE);
  setLanguage(languages.find((language) => language === stored) ?? currentLanguage());
  const storedSize = readStored(SIZE);
  setSize(typeof storedSize === 'number' ? storedSize : usual);
}

/**
 * Writes the notes of a slide and marks what is said at its step: a paragraph each, where the notes tell the presses
 * apart. An edition without notes says so in the page.
 */
export function showNotes({ slide: id, step }: TalkPlace): void {
  const language = ownLanguageNow();
  const notes = slides.find((slide) => slide.id === id)?.querySelector(`.notes .in-${language}`);
  if (!notes) return;
  const box = queryConsole('.words .text');
  if (shown !== `${language} ${id}`) {
    shown = `${language} ${id}`;
    box.replaceChildren(...notes.cloneNode(true).childNodes);
    box.scrollTop = 0;
  }
  const paragraphs = [...box.children];
  const now = paragraphs[step] ?? paragraphs[0];
  // A speaker who has scrolled meanwhile stays at that place.
  if (!now || now.hasAttribute('aria-current')) return;
  for (const paragraph of paragraphs)
    if (paragraph === now) paragraph.setAttribute('aria-current', 'step');
    else paragraph.removeAttribute('aria-current');
  keepInSight(now, box);
}

/** What keys and buttons do here; `changed` is called after the language has changed. */
export function useNotes(changed: () => void): void {
  const box = queryConsole('.words .text');
  new ResizeObserver(() => keepCurrentInSight(box)).observe(box);
  handle({
    larger: () => setSize(size + 1),
    smaller: () => setSize(size - 1),
    'notes-on': () => scrollNotes(1),
    'notes-back': () => scrollNotes(-1),
    'own-language': () => {
      setLanguage(otherThan(ownLanguageNow()));
      changed();
    },
  });
}

function setLanguage(language: Language): void {
  consoleRoot.dataset['lang'] = language;
  consoleRoot.lang = languageTags[language];
  // Whoever shares a window in a call has to tell the two apart.
  document.title = `${ownWords(queryConsole('h1'))} · ${ownWords(query('.top-bar h1'))}`;
  writeStored(LANGUAGE, language);
}

/** By hand, and no further than needed: `scrollIntoView` would also make Tab go on from there. */
function keepInSight(paragraph: Element, box: Element): void {
  const [inner, outer] = [paragraph.getBoundingClientRect(), box.getBoundingClientRect()];
  const above = inner.top - outer.top - AROUND;
  const below = inner.bottom - outer.bottom + AROUND;
  box.scrollTop += above < 0 ? above : Math.max(0, Math.min(above, below));
}

function keepCurrentInSight(box: Element): void {
  const now = box.querySelector(':scope > [aria-current]');
  if (now) keepInSight(now, box);
}

/** Not quite by a page: the last line that was read stays in sight. */
function scrollNotes(direction: 1 | -1): void {
  const box = queryConsole('.words .text');
  box.scrollBy({ top: direction * box.clientHeight * 0.8 });
}

function setSize(wanted: number): void {
  size = Math.min(sizes.length - 1, Math.max(0, Math.round(wanted)));
  const box = queryConsole('.words .text');
  box.style.setProperty('font-size', `${sizes[size] ?? 28}px`);
  keepCurrentInSight(box);
  writeStored(SIZE, size);
}
