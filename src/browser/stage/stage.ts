/** reveal.js on the slides that stand in the page. Its configuration is here and nowhere else. */
import Reveal from 'reveal.js';
import type { RevealConfig } from 'reveal.js';
import type { Place } from '../address.ts';
import { nextTask } from '../next-task.ts';
import { part, root, slides } from '../page.ts';
import { answerQueries } from './slide-queries.ts';

/** A running deck. */
export interface Stage {
  readonly reveal: InstanceType<typeof Reveal>;
  /** The slide that is shown. */
  slide(): HTMLElement;
  /** The slide and how many of its steps are shown. */
  place(): Place & { readonly step: number };
  /**
   * Goes to a place. A step beyond the slide's last one counts as the last, and so does no step where something is to
   * be explored, so that all of it is there. Answers whether the slide has the place's step.
   */
  go(place: Place): boolean;
  /** Whether every step of the slide is shown. */
  atLastStep(): boolean;
}

const configuration: RevealConfig & { scrollActivationWidth: number } = {
  // The sheet fits slides to the window, to the pixel and at no cost to a key: reveal.js rounds to a hundredth.
  disableLayout: true,
  center: false,
  controls: false,
  progress: true,
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  viewDistance: 1,
  mobileViewDistance: 1,
  // Keys, addresses, overview, help and jumping are ours: reveal.js knows neither Chinese nor clickers' Escape.
  keyboard: false,
  overview: false,
  hash: false,
  respondToHashChanges: false,
  help: false,
  jumpToSlide: false,
  // Its reading view rewrites the page; ours is the page.
  scrollActivationWidth: 0,
  // It listens to messages of any origin.
  postMessage: false,
  // The toolbar knows whether a pointer moves, and the sheet follows it.
  hideInactiveCursor: false,
};

/** Starts reveal.js at the first slide. */
export async function startStage(): Promise<Stage> {
  const element = part('.reveal');
  const reveal = new Reveal(element, configuration);
  // Until now the sheet has looked through the whole page for the slide to show; left on, it would at every change.
  root.dataset['staged'] = '';
  answerQueries(element, slides);
  await reveal.initialize();
  await nextTask();
  // https://github.com/hakimel/reveal.js/issues/3772: the role takes a screen reader's own keys away.
  element.removeAttribute('role');
  // It would read a slide's whole text at every step, in both languages; the deck announces number and headline.
  for (const status of element.querySelectorAll('.aria-status')) status.remove();
  // An empty box that takes the focus and cannot be seen; the notes are in the speaker's console.
  for (const notes of element.querySelectorAll('.speaker-notes')) notes.remove();

  const stage: Stage = {
    reveal,
    slide: () => reveal.getCurrentSlide(),
    place: () => ({ slide: stage.slide().id, step: stepsShown(stage.slide()) }),
    go: ({ slide, step, query = '' }) => {
      const index = slides.findIndex(({ id }) => id === slide);
      const target = slides[index];
      if (!target) return false;
      const last = countSteps(target);
      const wanted = step ?? (query === '' ? 0 : last);
      reveal.slide(index, 0, Math.min(wanted, last) - 1);
      return wanted <= last;
    },
    atLastStep: () => stepsShown(stage.slide()) >= countSteps(stage.slide()),
  };
  return stage;
}

/** Counted on the page: reveal.js counts elements, of which several may appear in one step. */
function lastStep(fragments: Iterable<HTMLElement>): number {
  return Math.max(0, ...[...fragments].map(({ dataset }) => Number(dataset['fragmentIndex'] ?? 0) + 1));
}

function stepsShown(slide: HTMLElement): number {
  return lastStep(slide.querySelectorAll<HTMLElement>('.fragment.visible'));
}

/** How many steps a slide has. */
export function countSteps(slide: HTMLElement): number {
  return lastStep(slide.querySelectorAll<HTMLElement>('.fragment'));
}
