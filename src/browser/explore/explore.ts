/** Exploring the participants diagram by pointer, touch and keyboard, and its state in the address. */
import { interfaceText } from '../../text/words/interface-text.ts';
import type { Place } from '../address.ts';
import { announce } from '../announce.ts';
import type { Behaviour } from '../behaviour.ts';
import { root, slides } from '../page.ts';
import { formatExploration, nothing, parseExploration } from './exploration.ts';
import { createExplorer, type Explorer } from './explorer.ts';
import { keyOf } from './items.ts';
import { roveNodes } from './rove.ts';
import { openTools } from './open-tools.ts';
import { useTools } from './tools.ts';
import { followWays } from './ways.ts';

const explorers = new Map<string, Explorer>();

/** What is explored on a slide, as an address writes it; empty for nothing. */
export function exploredOn(slide: string): string {
  const explorer = explorers.get(slide);
  return explorer ? formatExploration(explorer.exploration()) : '';
}

/** Explores what an address names. What does not exist is left out, quietly. */
export function exploreAt({ slide, query = '' }: Place): void {
  if (query === '') return;
  const isKnown = explorers.get(slide)?.restore(parseExploration(query)) ?? false;
  if (!isKnown) announce(interfaceText.unknownBody);
}

/** Shows every diagram as it was before somebody explored it. */
export function stopExploring(): void {
  for (const explorer of explorers.values()) explorer.restore(nothing);
}

export const explore: Behaviour = () => {
  for (const slide of slides) if (slide.querySelector('.diagram')) exploreSlide(slide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) stopExploring();
  });
};

function exploreSlide(slide: HTMLElement): void {
  const explorer = createExplorer(slide);
  explorers.set(slide.id, explorer);
  const nodeAt = (target: EventTarget | null): SVGElement | undefined =>
    target instanceof Element ? (target.closest<SVGElement>('.diagram .node') ?? undefined) : undefined;
  const lookAt = (node: SVGElement | undefined): void => explorer.preview(node && keyOf(node));

  slide.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') lookAt(nodeAt(event.target));
  });
  slide.addEventListener('pointerleave', () => lookAt(undefined));
  slide.addEventListener('focusin', (event) => {
    const node = nodeAt(event.target);
    if (node?.matches(':focus-visible')) lookAt(node);
  });
  // The panel keeps what it shows while the focus goes to a button in it.
  slide.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest('.panel'))) lookAt(undefined);
  });
  slide.addEventListener('click', (event) => {
    const node = nodeAt(event.target);
    if (node) explorer.pin(keyOf(node));
  });
  for (const item of slide.querySelectorAll<HTMLDetailsElement>('.roster details[data-names]')) {
    item.addEventListener('toggle', () => {
      const isPinned = explorer.exploration().pinned === keyOf(item);
      if (item.open === isPinned || !root.contains(item)) return;
      // Whatever closes above it would pull it away from the thumb.
      const { top } = item.getBoundingClientRect();
      explorer.pin(keyOf(item));
      scrollBy({ top: item.getBoundingClientRect().top - top, behavior: 'instant' });
    });
  }
  roveNodes(explorer);
  openTools(explorer);
  followWays(explorer);
  useTools(explorer);
}
