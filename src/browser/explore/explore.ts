/** Exploring the participants diagram by pointer, touch and keyboard, and its state in the address. */
import { exploreText } from '../../text/words/explore-text.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { handle } from '../actions.ts';
import type { Place } from '../address.ts';
import { announce } from '../announce.ts';
import type { Behaviour } from '../behaviour.ts';
import { root, slides } from '../page.ts';
import { formatExploration, nothing, parseExploration } from './exploration.ts';
import { createExplorer, type Explorer } from './explorer.ts';
import { keyOf } from './items.ts';
import { beginExploring, endExploring, isExploring, keepMode, leaveExploring } from './mode.ts';
import { roveNodes } from './rove.ts';
import { useTools } from './tools.ts';
import { followWays, sayChoice } from './ways.ts';

const explorers = new Map<string, Explorer>();

/** What is explored on a slide, as an address writes it; empty for nothing. */
export function exploredOn(slide: string): string {
  const explorer = explorers.get(slide);
  return explorer ? formatExploration(explorer.exploration()) : '';
}

/** Explores what an address names. Where that does not exist, exploring begins without, and says so. */
export function exploreAt({ slide, query = '' }: Place): void {
  const explorer = explorers.get(slide);
  if (query === '' || !explorer) return;
  const isKnown = explorer.restore(parseExploration(query));
  sayUnknown(explorer, !isKnown);
  if (isKnown) return;
  beginExploring(explorer);
  announce(interfaceText.unknownBody);
}

/** Shows every diagram as it was before somebody explored it. */
export function stopExploring(): void {
  endExploring();
  for (const explorer of explorers.values()) explorer.restore(nothing);
}

export const explore: Behaviour = () => {
  for (const slide of slides) if (slide.querySelector('.d-diagram')) exploreSlide(slide);
  handle({
    explore: ({ key }) => {
      const explorer = [...explorers.values()].find(({ slide }) => slide.matches('.present'));
      if (!explorer) return false;
      if (isExploring(explorer)) return leaveExploring();
      sayUnknown(explorer, false);
      const byHand = key === '' && !document.activeElement?.matches('.d-explore-open:focus-visible');
      beginExploring(explorer);
      // Who has come by key goes on by key: the picture is one stop, and arrows move within it.
      if (!byHand) explorer.slide.querySelector<SVGElement>('.d-diagram .d-node[tabindex="0"]')?.focus();
    },
  });
};

function sayUnknown({ slide }: Explorer, isUnknown: boolean): void {
  for (const [query, isShown] of [
    ['.d-unknown', isUnknown],
    ['.d-why', !isUnknown],
  ] as const) {
    const line = slide.querySelector<HTMLElement>(`[data-for="start"] ${query}`);
    if (line) line.hidden = !isShown;
  }
}

function exploreSlide(slide: HTMLElement): void {
  const explorer = createExplorer(slide);
  explorers.set(slide.id, explorer);
  slide.addEventListener('click', ({ target, detail }) => {
    const node = target instanceof Element ? target.closest<SVGElement>('.d-diagram .d-node') : null;
    if (!node) return;
    // A press by hand leaves the keys to the talk.
    if (detail > 0) node.blur();
    chooseNode(explorer, node);
  });
  for (const item of slide.querySelectorAll<HTMLDetailsElement>('.d-roster details')) {
    item.addEventListener('toggle', () => {
      const isChosen = explorer.exploration().choice === keyOf(item);
      if (item.open === isChosen || !root.contains(item)) return;
      // Whatever closes above it would pull it away from the thumb.
      const { top } = item.getBoundingClientRect();
      explorer.choose(keyOf(item));
      scrollBy({ top: item.getBoundingClientRect().top - top, behavior: 'instant' });
    });
  }
  keepMode(explorer);
  roveNodes(explorer, (node) => chooseNode(explorer, node));
  followWays(explorer);
  useTools(explorer);
}

function chooseNode(explorer: Explorer, node: SVGElement): void {
  explorer.choose(keyOf(node));
  if (explorer.exploration().choice) sayChoice(explorer);
  else announce(exploreText.nothingChosen);
}
