/** Swipes on a touch screen do what the keys do. */
import { beginGesture, continueGesture, type Finger, type Gesture } from '../../talk/swipe.ts';
import { run } from '../actions.ts';
import type { Behaviour } from '../behaviour.ts';
import { query, root } from '../page.ts';

export const swipe: Behaviour = () => {
  const reveal = query('.reveal');
  let gesture: Gesture | undefined;
  const scale = (): number => window.visualViewport?.scale ?? 1;
  const fingers = ({ touches }: TouchEvent): readonly Finger[] => [...touches];

  reveal.addEventListener(
    'touchstart',
    (event) => {
      gesture = beginGesture(fingers(event), scale(), gesture);
    },
    { passive: true },
  );
  reveal.addEventListener(
    'touchmove',
    (event) => {
      // In the overview a finger scrolls.
      if (!gesture || root.dataset['overview'] === 'open') return;
      const step = continueGesture(gesture, fingers(event), scale());
      gesture = step.gesture;
      if (step.move) run(step.move);
    },
    { passive: true },
  );
  for (const type of ['touchend', 'touchcancel'] as const)
    document.addEventListener(
      type,
      ({ touches }) => {
        if (touches.length === 0) gesture = undefined;
      },
      { passive: true },
    );
  // The style sheet lets one finger pan only there: else a swipe would pan as well.
  window.visualViewport?.addEventListener('resize', () => {
    root.toggleAttribute('data-pinched', scale() > 1.01);
  });
};
