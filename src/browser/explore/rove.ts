/** The keyboard in a diagram: one tab stop, arrows within it, and Escape to give the keys back to the deck. */
import { languageTags } from '../../text/language.ts';
import { root } from '../page.ts';
import { currentLanguage, onSettingsChange } from '../settings.ts';
import { EXPLORED, type Explorer } from './explorer.ts';
import { matches } from './items.ts';
import { isNothing } from './exploration.ts';
import { isExploring } from './mode.ts';
import { neighbour, type Spot } from './neighbours.ts';

/** Moves the focus among the nodes that are shown and found; Enter and Space choose one. */
export function roveNodes(explorer: Explorer, choose: (node: SVGElement) => void): void {
  const { slide, nodes } = explorer;
  let current: SVGElement | undefined;

  const reachable = (): SVGElement[] => {
    const shown = nodes.filter(isShown);
    const { find } = explorer.exploration();
    const fitting = shown.filter(({ dataset }) => matches(dataset['names'] ?? '', find));
    return fitting.length > 0 ? fitting : shown;
  };
  const settle = (): void => {
    const candidates = reachable();
    if (!current || !candidates.includes(current)) current = candidates[0];
    for (const node of nodes) node.setAttribute('tabindex', node === current ? '0' : '-1');
  };
  // What a step or a filter hides cannot keep the tab stop. Slides off the stage wait until they are on it.
  const settleIfReached = (): void => {
    if (!slide.matches('.past, .future')) settle();
  };
  const move = (node: SVGElement, key: string): boolean => {
    const candidates = reachable();
    const next = neighbour(candidates.map(spotOf), candidates.indexOf(node), key);
    if (next === undefined) return false;
    candidates[next]?.focus();
    return true;
  };

  for (const node of nodes) node.setAttribute('role', 'button');
  settle();
  onSettingsChange(settleIfReached);
  slide.addEventListener('focusin', (event) => {
    current = nodes.find((candidate) => candidate === event.target) ?? current;
    settle();
  });
  slide.addEventListener('keydown', (event) => {
    const node = nodes.find((candidate) => candidate === event.target);
    if (!node || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) choose(node);
    } else if (event.key === 'Escape' && isNothing(explorer.exploration()) && !isExploring(explorer))
      node.blur();
    else if (!move(node, event.key)) return;
    event.preventDefault();
  });
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden', EXPLORED]) {
    document.addEventListener(type, settleIfReached);
  }
}

/** A node of the other language is not shown; on the stage a step may not have brought one yet. */
function isShown(node: SVGElement): boolean {
  if (node.closest('[lang]')?.getAttribute('lang') !== languageTags[currentLanguage()]) return false;
  if (root.dataset['view'] !== 'deck' || node.closest('.exploring')) return true;
  return node.closest('.fragment:not(.visible)') === null;
}

function spotOf(node: SVGElement): Spot {
  const { dataset } = node;
  return {
    key: dataset['key'] ?? '',
    parent: dataset['parent'],
    links: (dataset['links'] ?? '').split(','),
    side: dataset['side'] ?? '',
    x: Number(dataset['x']),
    y: Number(dataset['y']),
  };
}
