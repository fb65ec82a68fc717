/** Presenting: the deck on a stage, moved by keys, clickers, touch and addresses. */
import { interfaceText } from '../../text/words/interface-text.ts';
import { handle } from '../actions.ts';
import { formatHash, parseHash } from '../address.ts';
import { announce } from '../announce.ts';
import { disposeAll, listen, type Behaviour } from '../behaviour.ts';
import { exploreAt, exploredOn, stopExploring } from '../explore/explore.ts';
import { EXPLORED } from '../explore/explorer.ts';
import { markReady, part, root, slides } from '../page.ts';
import { onSettingsChange } from '../settings.ts';
import { stageRuns } from './running-stage.ts';
import { startStage, type Stage } from './stage.ts';

/** Starts the stage. Where that fails, the page stays the article that it is underneath. */
export const present: Behaviour = () => {
  let dispose = (): void => {};
  startStage().then(
    (stage) => {
      dispose = direct(stage);
      markReady('deck');
      stageRuns(stage);
      loadFonts();
    },
    (error: unknown) => {
      root.dataset['view'] = 'read';
      console.error(error);
    },
  );
  return () => dispose();
};

function direct(stage: Stage): () => void {
  const { reveal } = stage;
  const lastOfTalk = slides.findLastIndex((slide) => slide.dataset['backup'] === undefined);
  const unlessBlack = (move: () => void) => (): void => {
    if (reveal.isPaused()) reveal.togglePause(false);
    else move();
  };
  const stopsHere = (): boolean => reveal.getIndices().h === lastOfTalk;
  const next = (): void => {
    if (stopsHere() && stage.atLastStep()) announce(interfaceText.endOfTalk);
    else reveal.next();
  };

  const follow = (): void => {
    const place = stage.place();
    history.replaceState(history.state, '', formatHash({ ...place, query: exploredOn(place.slide) }));
  };
  /** To the place in the address, or to the nearest one that there is. */
  const goByAddress = (): void => {
    const place = parseHash(location.hash);
    const exists = place && slides.some(({ id }) => id === place.slide);
    if (location.hash.length > 2 && !exists) announce(interfaceText.unknownPlace);
    if (exists) {
      if (!stage.go(place)) announce(interfaceText.unknownStep);
      stopExploring();
      exploreAt(place);
    }
    follow();
  };
  goByAddress();
  // A step shows what it was made to show, whatever somebody has explored before.
  const step = (): void => {
    stopExploring();
    follow();
  };
  reveal.on('slidechanged', () => {
    step();
    announceSlide(stage.slide());
  });
  reveal.on('fragmentshown', step);
  reveal.on('fragmenthidden', step);
  document.addEventListener(EXPLORED, follow);

  return disposeAll([
    handle({
      next: unlessBlack(next),
      previous: unlessBlack(() => reveal.prev()),
      'next-slide': unlessBlack(() =>
        stopsHere() ? announce(interfaceText.endOfTalk) : reveal.slide(reveal.getIndices().h + 1, 0, -1),
      ),
      'previous-slide': unlessBlack(() => reveal.slide(Math.max(0, reveal.getIndices().h - 1), 0, -1)),
      first: unlessBlack(() => reveal.slide(0, 0, -1)),
      last: unlessBlack(() => reveal.slide(lastOfTalk, 0, -1)),
      black: () => {
        reveal.togglePause();
        announce(reveal.isPaused() ? interfaceText.blackedOut : interfaceText.lightAgain);
      },
      'full-screen': () =>
        void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
    }),
    listen(window, 'hashchange', goByAddress),
    () => document.removeEventListener(EXPLORED, follow),
    onSettingsChange(() => announceSlide(stage.slide())),
    () => reveal.destroy(),
  ]);
}

/** Weights that a later slide is the first to use are there before it. */
function loadFonts(): void {
  for (const font of document.fonts) void font.load().catch(() => undefined);
}

function announceSlide(slide: HTMLElement): void {
  const headline = (language: string): string => slide.querySelector(`h2 .in-${language}`)?.textContent ?? '';
  const number = `${slide.dataset['number'] ?? ''} / ${slides.length}`;
  announce({
    zh: `${interfaceText.slide.zh} ${number}：${headline('zh')}`,
    en: `${interfaceText.slide.en} ${number}: ${headline('en')}`,
  });
  part('title').textContent = part('h1 .in-' + (root.dataset['lang'] ?? 'zh')).textContent;
}
