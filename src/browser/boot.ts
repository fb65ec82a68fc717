/**
 * Runs in the page's head, before anything is painted: decides language, theme and view, and writes them on the root
 * element, where styles and every other script read them.
 */
import { SLIDE_HEIGHT, SLIDE_WIDTH, themes, views } from '../media/screen.ts';
import { askedFor, choose, languagesOfDeck, root, showLanguage } from './head.ts';
import { remembered } from './remember.ts';

// Before a script writes another title: all decks of one host share a storage.
root.dataset['deck'] = document.title;

const inHash = languagesOfDeck.find((language) => location.hash.startsWith(`#${language}/`));
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
/** A talk that is loaded anew goes on, however little room a zoom has left; whoever comes gets what fits the window. */
const viewBefore = visit?.type === 'navigate' ? null : remembered('view', () => sessionStorage);
/** Of a saved page, what it was saved with comes before what was chosen elsewhere. */
const { lang, theme, view } = root.dataset;

showLanguage(choose(languagesOfDeck, inHash, askedFor('lang', languagesOfDeck), lang, remembered('lang')));
root.dataset['theme'] = choose(themes, askedFor('theme', themes), theme, remembered('theme'));
// Never by `matchMedia`: a frame that is not laid out yet is narrow to it, while its own width is found out when asked for.
const fitting = innerWidth < 700 ? 'read' : 'deck';
const chosen = choose(views, askedFor('view', views), view, viewBefore, fitting);
// The speaker's window shows slides as the deck does, inside a console of its own.
root.dataset['view'] = chosen === 'speaker' ? 'deck' : chosen;
if (chosen === 'speaker') root.dataset['speaker'] = '';
// An address that names a place shows no other before it.
if (/\/./u.test(location.hash)) root.dataset['addressed'] = '';

// Paper is white, however dark the window is, unless the address asks for dark paper.
if (new URLSearchParams(location.search).get('print') !== 'dark') {
  let onScreen: string | undefined;
  addEventListener('beforeprint', () => {
    onScreen ??= root.dataset['theme'];
    root.dataset['theme'] = 'light';
  });
  addEventListener('afterprint', () => {
    if (onScreen !== undefined) root.dataset['theme'] = onScreen;
    onScreen = undefined;
  });
}

const fit = (): void => {
  root.style.setProperty('--fit', String(Math.min(innerWidth / SLIDE_WIDTH, innerHeight / SLIDE_HEIGHT)));
};
fit();
addEventListener('resize', fit);

// Where the page or its scripts do not come whole, or do not start, it is the article that it is underneath.
const read = (): void => {
  if (['ready', 'fromDisk'].some((name) => name in root.dataset) || root.dataset['view'] === 'read') return;
  root.dataset['view'] = 'read';
  root.dataset['late'] = '';
};
/** No script will come: as without any, the links change the language. */
const readFromDisk = (): void => {
  const { lang: shown = languagesOfDeck[0] } = root.dataset;
  for (const name of ['view', 'speaker', 'lang', 'late']) delete root.dataset[name];
  root.dataset['fromDisk'] = '';
  if (shown !== languagesOfDeck[0] && inHash === undefined)
    location.replace(`#${shown}/${location.hash.replace(/^#\/?/u, '')}`);
};
addEventListener(
  'error',
  ({ target }) => {
    // Browsers refuse a page from a disk the scripts beside it.
    if (target instanceof HTMLScriptElement && location.protocol === 'file:') readFromDisk();
    else if (target === window || target instanceof HTMLScriptElement) read();
  },
  { capture: true },
);
if ('fromDisk' in root.dataset) readFromDisk();
addEventListener('load', () => setTimeout(read, 4000));
// A page that breaks off may never be loaded.
setTimeout(read, 10_000);
