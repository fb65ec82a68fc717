/** Printing from the console: a page for each slide with its notes, in the speaker's language; or the log while it is open. */
import { slides } from '../../page.ts';
import { headlineOf, numberOf, talkSlides } from '../../talk-in-page.ts';
import { consoleRoot, ownLanguageNow, ownWords, queryConsole } from './console-page.ts';
import { copySlide } from './preview.ts';

/** Sets the pages whenever the browser is about to print, and takes them away afterwards. */
export function printNotes(): void {
  const paper = document.createElement('div');
  paper.className = 'paper';
  window.addEventListener('beforeprint', () => {
    if (queryConsole<HTMLDialogElement>('dialog.log').open) return;
    paper.replaceChildren(...withoutNotes(), ...talkSlides.map(({ id }) => pageOf(id)));
    consoleRoot.append(paper);
  });
  window.addEventListener('afterprint', () => paper.remove());
}

function pageOf(id: string): HTMLElement {
  const page = document.createElement('section');
  const headline = document.createElement('h2');
  headline.textContent = `${numberOf(id)}  ${ownWords(headlineOf(id))}`;
  const box = document.createElement('div');
  box.className = 'preview';
  box.append(
    ...[copySlide({ slide: id, step: Number.POSITIVE_INFINITY })].filter((copy) => copy !== undefined),
  );
  page.append(headline, box, ...notesOf(id));
  return page;
}

function notesOf(id: string): readonly Node[] {
  const notes = slides
    .find((slide) => slide.id === id)
    ?.querySelector(`.notes .in-${ownLanguageNow()}`)
    ?.cloneNode(true);
  return notes ? [...notes.childNodes] : [];
}

/** What an edition without notes says instead of them. */
function withoutNotes(): readonly Node[] {
  const words = consoleRoot.querySelector('.words .none');
  return words ? [words.cloneNode(true)] : [];
}
