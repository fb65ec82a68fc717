/** One slide's diagram, explored: what is hovered, focused, pinned and filtered, shown in all of the slide's parts together. */
import { inEach, type Text } from '../../text/language.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { announce } from '../announce.ts';
import { formatExploration, nothing, type Exploration, type Key } from './exploration.ts';
import { findable, keyOf, matches } from './items.ts';

/** The state of one slide's diagram, and how to change it. */
export interface Explorer {
  readonly slide: HTMLElement;
  readonly nodes: readonly SVGElement[];
  /** The nodes that the filter leaves as they are. */
  found(): readonly SVGElement[];
  exploration(): Exploration;
  /** Shows a body or a person for as long as it is looked at. */
  preview(key: Key | undefined): void;
  /** Pins a body or a person; pinning it again unpins it. */
  pin(key: Key): void;
  filter(change: Partial<Pick<Exploration, 'kinds' | 'find'>>): void;
  /** Shows another exploration; returns whether all that it names is in this diagram. */
  restore(exploration: Exploration): boolean;
}

/** Tells the code that writes the address that the exploration has changed. */
export const EXPLORED = 'deck:explored';

/** The explorer of a slide. */
export function createExplorer(slide: HTMLElement): Explorer {
  const nodes = [...slide.querySelectorAll<SVGElement>('.diagram .node')];
  const parts = [...slide.querySelectorAll<SVGElement>('.diagram [data-of]')];
  const rosterItems = [...slide.querySelectorAll<HTMLDetailsElement>('.roster details[data-names]')];
  const groups = [...slide.querySelectorAll<HTMLElement>('.roster [data-group]')];
  const entries = [...slide.querySelectorAll<HTMLElement>('.details .entry')];
  const knownKinds = new Set(nodes.flatMap((node) => findable(node).kinds));
  let state: Exploration = nothing;
  let previewed: Key | undefined;

  const found = (): SVGElement[] => nodes.filter((node) => matches(findable(node), state));
  /** Bodies and people that fit, each once, however often they stand there: in the list, and in the diagram where it is seen. */
  const countFound = (): number => {
    const drawn = nodes.some((node) => node.checkVisibility())
      ? found().filter(({ dataset }) => dataset['names'])
      : [];
    const listed = rosterItems.filter((item) => matches(findable(item), state));
    return new Set([...listed, ...drawn].map(keyOf)).size;
  };

  const showDetails = (): void => {
    const shown = previewed ?? state.pinned;
    for (const entry of entries) entry.hidden = keyOf(entry) !== shown;
    slide.querySelector('.details')?.classList.toggle('filled', shown !== undefined);
  };
  const show = (): void => {
    const shown = previewed ?? state.pinned;
    const fits = new Set(found().map(keyOf));
    for (const part of parts) {
      const keys = (part.dataset['of'] ?? '').split(',') as Key[];
      part.classList.toggle('near', shown !== undefined && keys.includes(shown));
      part.classList.toggle('away', !keys.some((key) => fits.has(key)));
    }
    slide.querySelector('.diagram')?.classList.toggle('looked-at', shown !== undefined);
    for (const node of nodes) node.setAttribute('aria-pressed', String(keyOf(node) === state.pinned));
    for (const item of rosterItems) {
      item.hidden = !matches(findable(item), state);
      item.open = keyOf(item) === state.pinned;
    }
    for (const group of groups)
      group.hidden = group.querySelector('details[data-names]:not([hidden])') === null;
    showTools(slide, state, countFound());
    showDetails();
  };
  const change = (next: Partial<Exploration>): void => {
    state = { ...state, ...next };
    show();
    document.dispatchEvent(new Event(EXPLORED));
  };

  show();
  return {
    slide,
    nodes,
    found,
    exploration: () => state,
    preview(key) {
      if (previewed === key) return;
      previewed = key;
      show();
    },
    pin(key) {
      const pinned = state.pinned === key ? undefined : key;
      change({ pinned });
      const name = nodes
        .find((node) => keyOf(node) === pinned && node.checkVisibility())
        ?.getAttribute('aria-label');
      if (name) announce(addWords(interfaceText.pinned, name));
      else announce(interfaceText.unpinned);
    },
    filter(wanted) {
      change(wanted);
      announce(addWords(interfaceText.matches, String(countFound())));
    },
    restore(wanted) {
      if (wanted === state && previewed === undefined) return true;
      const pinned = nodes.some((node) => keyOf(node) === wanted.pinned) ? wanted.pinned : undefined;
      const kinds = wanted.kinds.filter((kind) => knownKinds.has(kind));
      const before = formatExploration(state);
      const restored = { pinned, kinds, find: wanted.find };
      state = formatExploration(restored) === '' ? nothing : restored;
      previewed = undefined;
      show();
      if (formatExploration(state) !== before) document.dispatchEvent(new Event(EXPLORED));
      return pinned === wanted.pinned && kinds.length === wanted.kinds.length;
    },
  };
}

function addWords(text: Text, words: string): Text {
  return inEach((language) => text[language].replace('…', words));
}

function showTools(slide: HTMLElement, { kinds, find }: Exploration, count: number): void {
  const filters = kinds.length > 0 || find.trim() !== '';
  const tools = slide.querySelector('.explore-tools');
  tools?.classList.toggle('used', filters);
  for (const chip of slide.querySelectorAll<HTMLElement>('.chip'))
    chip.setAttribute('aria-pressed', String(kinds.includes(chip.dataset['kind'] ?? '')));
  const input = slide.querySelector<HTMLInputElement>('.find input');
  if (input && input.value !== find && document.activeElement !== input) input.value = find;
  if (input && find === '') input.value = '';
  const output = slide.querySelector('.find .matches');
  if (output) output.textContent = filters ? String(count) : '';
}
