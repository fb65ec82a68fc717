/** Lets pictures flow wherever the reader's settings set words otherwise than they were measured: wider, higher, in another font. */
import type { Behaviour } from '../behaviour.ts';
import { root } from '../page.ts';

/** By how much a width or a height may differ. */
const TOLERANCE = 0.02;
/** Size and leading of the probe, as its rule has them: pixels of the slide, and sizes. */
const [SIZE, LEADING] = [40, 1.25] as const;
/** Width of the probe's box, in pixels of the slide. */
const BOX = 100;

export const fitting: Behaviour = () => {
  const box = document.querySelector<HTMLElement>('.width-probe');
  if (!box) return;
  const look = (): void => {
    // Before the deck's fonts have come nothing is as it was measured.
    if (document.fonts.status === 'loaded') root.toggleAttribute('data-flow', !isAsMeasured(box));
  };
  const observer = new ResizeObserver(look);
  for (const element of [box, ...box.children]) observer.observe(element);
  void document.fonts.ready.then(look);
  // One that comes later may change nothing that is observed.
  document.fonts.addEventListener('loadingdone', look);
};

/** Whether the line that is shown has the width and the height that it was given at build. */
function isAsMeasured(box: HTMLElement): boolean {
  const unit = box.getBoundingClientRect().width / BOX;
  const shown = [...box.querySelectorAll<HTMLElement>('[data-em]')].find(
    (line) => line.getClientRects().length > 0,
  );
  if (!shown) return true;
  const { width, height } = shown.getBoundingClientRect();
  const size = SIZE * unit;
  return isNear(width, Number(shown.dataset['em']) * size) && isNear(height, LEADING * size);
}

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= TOLERANCE * expected;
}
