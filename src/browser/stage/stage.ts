/** reveal.js on the slides that stand in the page. Its configuration is here and nowhere else. */
import Reveal from 'reveal.js';
import type { RevealConfig } from 'reveal.js';
import type { TalkPlace } from '../../talk/talk.ts';
import { nextTask } from '../next-task.ts';
import { query, root, slides } from '../page.ts';
import { changeWithoutStatus, leaveOut } from './leave-out.ts';

/** A running deck, which shows what it is told. */
export interface Stage {
  show(place: TalkPlace): void;
}

const configuration: RevealConfig & { scrollActivationWidth: number } = {
  plugins: [leaveOut],
  // The sheet fits slides to the window, to the pixel and at no cost to a key: reveal.js rounds to a hundredth.
  disableLayout: true,
  center: false,
  controls: false,
  progress: false,
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  viewDistance: 1,
  mobileViewDistance: 1,
  // Keys, swipes, the curtain, addresses, overview, help and jumping are ours: reveal.js would move the talk past its
  // end, and under a black screen, and knows neither Chinese nor clickers' Escape.
  keyboard: false,
  touch: false,
  pause: false,
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
  const element = query('.reveal');
  const reveal = new Reveal(element, configuration);
  // Until now the sheet has looked through the whole page for the slide to show; left on, it would at every change.
  root.dataset['staged'] = '';
  await reveal.initialize();
  await nextTask();
  // https://github.com/hakimel/reveal.js/issues/3772: the role takes a screen reader's own keys away.
  element.removeAttribute('role');
  // A status that reads a slide's whole text at every step, in both languages, where the deck announces number and
  // headline; an empty box that takes the focus and cannot be seen; a black screen, where the curtain is ours.
  for (const unused of element.querySelectorAll('.aria-status, .speaker-notes, .pause-overlay'))
    unused.remove();

  return {
    show({ slide, step }) {
      const index = slides.findIndex(({ id }) => id === slide);
      const target = slides[index];
      if (index === reveal.getIndices().h) reveal.navigateFragment(step - 1);
      else if (target) changeWithoutStatus(target, () => reveal.slide(index, 0, step - 1));
    },
  };
}
