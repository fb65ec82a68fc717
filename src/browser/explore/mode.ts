/** Exploring on the stage as a state of its own: it begins and ends where everybody sees it, and takes the slide's room. */
import { exploreText } from '../../text/words/explore-text.ts';
import { announce } from '../announce.ts';
import { mayAct } from '../character-keys.ts';
import { root } from '../page.ts';
import { isNothing, nothing } from './exploration.ts';
import { EXPLORED, type Explorer } from './explorer.ts';

let explored: Explorer | undefined;
let opener: Element | null = null;

/** Whether a slide is explored on the stage. */
export function isExploring({ slide }: Explorer): boolean {
  return explored?.slide === slide;
}

/** Lets exploring begin on a slide of the stage. */
export function beginExploring(explorer: Explorer): void {
  if (root.dataset['view'] !== 'deck' || isExploring(explorer)) return;
  endExploring();
  explored = explorer;
  opener = document.activeElement;
  explorer.slide.classList.add('exploring');
  root.dataset['exploring'] = '';
  if (isNothing(explorer.exploration())) announce(exploreText.choose);
}

/** Ends exploring, wherever it goes on; the slide is as it was before. */
export function endExploring(): void {
  const ended = explored;
  if (!ended) return;
  explored = undefined;
  const hadFocus = ended.slide.contains(document.activeElement);
  ended.slide.classList.remove('exploring', 'as-table');
  delete root.dataset['exploring'];
  ended.restore(nothing);
  if (hadFocus && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Ends exploring because somebody asked for it: the focus goes back to where it was. */
export function leaveExploring(): void {
  const before = opener;
  endExploring();
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
  announce(exploreText.ended);
}

/** One step back: from the search, from the choice, from exploring. Answers whether there was one. */
function goBack(explorer: Explorer): boolean {
  const { choice, find } = explorer.exploration();
  if (find.trim() !== '') explorer.restore({ choice, find: '' });
  else if (choice) explorer.choose(undefined);
  else if (isExploring(explorer)) leaveExploring();
  else return false;
  return true;
}

/** The keys that mean something while a slide is explored, and what lets exploring begin. */
export function keepMode(explorer: Explorer): void {
  const { slide } = explorer;
  document.addEventListener(EXPLORED, () => {
    if (!isNothing(explorer.exploration())) beginExploring(explorer);
  });
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || isCovered(target)) return;
    const isHere =
      isExploring(explorer) || (root.dataset['view'] !== 'deck' && !isNothing(explorer.exploration()));
    if (!isHere) return;
    const input = slide.querySelector<HTMLInputElement>('.d-find input');
    if (key === '/' && target !== input && mayAct(key)) input?.focus();
    else if (key !== 'Escape' || !goBack(explorer)) return;
    event.preventDefault();
  });
  // On free ground a press lets go of what is chosen.
  slide.addEventListener('click', ({ target }) => {
    if (!isExploring(explorer) || !(target instanceof Element)) return;
    if (!target.closest('.d-node, .d-explore-band, .d-explore-bar, .d-bodies, .d-explore-open'))
      explorer.restore({ ...explorer.exploration(), choice: undefined });
  });
}

/** Whether a sheet lies over the slide, or a curtain. */
function isCovered(target: EventTarget | null): boolean {
  const { curtain = 'none', contents } = root.dataset;
  return (
    curtain !== 'none' ||
    contents === 'open' ||
    (target instanceof Element && target.closest('dialog, .contents') !== null)
  );
}
