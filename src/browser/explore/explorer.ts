/** One slide's diagram, explored: what is chosen and searched, shown in all of the slide's parts together. */
import { onSettingsChange } from '../settings.ts';
import { createBand } from './band.ts';
import { formatExploration, isNothing, nothing, type Exploration, type Key } from './exploration.ts';
import { keyOf, matches } from './items.ts';
import { showFound } from './found.ts';

/** The state of one slide's diagram, and how to change it. */
export interface Explorer {
  readonly slide: HTMLElement;
  readonly nodes: readonly SVGElement[];
  exploration(): Exploration;
  /** Bodies and people that the search finds. */
  found(): readonly HTMLDetailsElement[];
  /** Chooses something, or nothing; what was chosen again is let go. */
  choose(key: Key | undefined): void;
  find(words: string): void;
  /** Shows another exploration; returns whether all that it names is in this diagram. */
  restore(exploration: Exploration): boolean;
}

/** Tells whoever keeps the address, and whoever shows the tools, that an exploration has changed. */
export const EXPLORED = 'deck:explored';

/** The explorer of a slide. */
export function createExplorer(slide: HTMLElement): Explorer {
  const diagram = slide.querySelector('.d-diagram');
  const nodes = [...slide.querySelectorAll<SVGElement>('.d-diagram .d-node')];
  const parts = [...slide.querySelectorAll<SVGElement>('.d-diagram [data-of]')];
  const items = [...slide.querySelectorAll<HTMLDetailsElement>('.d-roster details')];
  const groups = [...slide.querySelectorAll<HTMLElement>('.d-roster [data-group]')];
  const rows = [...slide.querySelectorAll<HTMLElement>('.d-bodies tr[data-key]')];
  const kinds = [...slide.querySelectorAll<HTMLElement>('.d-kind[data-to]')].map(
    ({ dataset }) => dataset['to'],
  );
  const known = new Set<string | undefined>([...[...nodes, ...items].map(keyOf), ...kinds]);
  const showBand = createBand(slide, items);
  let state: Exploration = nothing;

  const found = (): HTMLDetailsElement[] =>
    items.filter((item) => matches(item.dataset['names'] ?? '', state.find));
  const show = (): void => {
    const { choice, find } = state;
    const fits = found();
    const isSearching = find.trim() !== '';
    const lit = new Set<string>(choice ? [choice] : isSearching ? fits.map(keyOf) : []);
    const isIn = (keys = ''): boolean => keys.split(',').some((key) => lit.has(key));
    for (const { classList, dataset } of parts) {
      classList.toggle('d-near', isIn(dataset['of']));
      classList.toggle('d-with', choice !== undefined && isIn(dataset['with']));
    }
    diagram?.classList.toggle('d-chosen', lit.size > 0);
    // Who met whom is drawn for one, not for all that a search finds.
    diagram?.classList.toggle('d-met', choice !== undefined);
    for (const node of nodes) node.setAttribute('aria-pressed', String(keyOf(node) === choice));
    for (const row of rows) row.classList.toggle('d-near', lit.has(keyOf(row)));
    for (const item of items) {
      const isElsewhere = item.closest('.d-elsewhere') && !isSearching;
      item.open = keyOf(item) === choice;
      item.hidden = !item.open && (isElsewhere || !fits.includes(item));
    }
    for (const group of groups) group.hidden = group.querySelector('details:not([hidden])') === null;
    showFound(slide, state, fits);
    showBand(state, fits);
  };
  const change = (next: Partial<Exploration>): void => {
    const before = state;
    state = { ...state, ...next };
    if (isNothing(state)) state = nothing;
    if (state === before) return;
    show();
    document.dispatchEvent(new Event(EXPLORED));
  };

  show();
  onSettingsChange(() => showBand(state, found()));
  return {
    slide,
    nodes,
    exploration: () => state,
    found,
    choose: (key) => change({ choice: key === state.choice ? undefined : key }),
    find: (find) => change({ choice: undefined, find }),
    restore(wanted) {
      const choice = known.has(wanted.choice) ? wanted.choice : undefined;
      if (formatExploration({ ...wanted, choice }) !== formatExploration(state) || choice !== state.choice)
        change({ find: wanted.find, choice });
      return choice === wanted.choice;
    },
  };
}
