/** What leads from one choice to another: ways along a line, rows, kinds. And what says more where it is: cited words. */
import { announce } from '../announce.ts';
import { inEach } from '../../text/language.ts';
import { root } from '../page.ts';
import type { Key } from './exploration.ts';
import type { Explorer } from './explorer.ts';
import { keyOf } from './items.ts';

/** Lets every way in a slide light its line, and then lead to its end. */
export function followWays(explorer: Explorer): void {
  const { slide } = explorer;
  // A press lights a way that is not lit yet, as a pointer does that rests on it; a press on one that is lit follows it.
  let wasLit = true;
  const light = (way: HTMLElement | null): void => {
    const relation = way?.dataset['relation'];
    slide.querySelector('.d-diagram')?.classList.toggle('d-following', relation !== undefined);
    for (const part of slide.querySelectorAll<HTMLElement | SVGElement>('[data-relation]'))
      part.classList.toggle('d-lit', part.dataset['relation'] === relation);
  };

  slide.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && toggleDeed(event.target)) event.preventDefault();
  });
  slide.addEventListener('pointerdown', ({ target }) => {
    wasLit = leadAt(target)?.matches('.d-explore-band .d-way[data-relation]:not(.d-lit)') !== true;
  });
  slide.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') light(leadAt(target) ?? leadAt(document.activeElement));
  });
  slide.addEventListener('focusin', ({ target }) => light(leadAt(target)));
  slide.addEventListener('click', ({ target, detail }) => {
    toggleDeed(target);
    const lead = leadAt(target);
    const to = lead?.dataset['to'] as Key | undefined;
    const isFollowed = wasLit;
    wasLit = true;
    if (!to) return;
    if (!isFollowed) return light(lead);
    light(null);
    if (explorer.exploration().choice !== to) explorer.choose(to);
    sayChoice(explorer);
    // Who pressed by hand keeps the hand on it; on the stage the keys are the talk's again.
    if (detail === 0 || root.dataset['view'] !== 'deck') endOf(explorer, to)?.focus();
  });
}

/** Tells what the paragraphs of some words are about, or no more. */
function toggleDeed(target: EventTarget | null): boolean {
  const deed = target instanceof Element ? target.closest('.d-explore-band .d-deed') : null;
  if (deed) deed.ariaExpanded = String(deed.ariaExpanded === 'false');
  return deed !== null;
}

/** Says what is chosen, in one sentence. */
export function sayChoice(explorer: Explorer): void {
  const { slide } = explorer;
  const { choice } = explorer.exploration();
  const entry = [...slide.querySelectorAll<HTMLElement>('.d-roster details, .d-explore-band .d-head')].find(
    (one) => (one.dataset['for'] ?? one.dataset['key']) === choice,
  );
  const told = entry?.querySelector('.d-told');
  if (told) announce(inEach((language) => told.querySelector(`.in-${language}`)?.textContent ?? ''));
}

function leadAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-to]') : null;
}

/** The entry of the list where the screen is narrow, the node of the diagram, or the band where the node is one of many. */
function endOf({ slide, nodes }: Explorer, key: Key): HTMLElement | SVGElement | undefined {
  const summaries = [...slide.querySelectorAll<HTMLElement>('.d-roster details > summary')];
  const entry = summaries.find(({ parentElement }) => parentElement && keyOf(parentElement) === key);
  if (entry?.checkVisibility()) return entry;
  const node = nodes.find((one) => keyOf(one) === key && one.checkVisibility());
  return node ?? slide.querySelector<HTMLElement>('.d-explore-band') ?? undefined;
}
