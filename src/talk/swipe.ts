/** What fingers on a touch screen mean. A swipe is one finger, alone from the moment it came until all are gone. */

/** A finger's place in the window, in pixels. */
export interface Finger {
  readonly clientX: number;
  readonly clientY: number;
}

/** A gesture from the first finger to the last. */
export interface Gesture {
  /** Where it began; `null` once it cannot become a swipe any more. */
  readonly from: Finger | null;
}

/** A move that a gesture has become, beside the gesture that goes on. */
export interface SwipeStep {
  readonly gesture: Gesture;
  readonly move: 'next' | 'previous' | undefined;
}

/** How far a finger goes before it swipes, in pixels. */
const DISTANCE = 40;

const over: Gesture = { from: null };

/** Fingers came. In a picture that is pinched in (`scale` above 1), one finger pans, and turns nothing. */
export function beginGesture(
  fingers: readonly Finger[],
  scale: number,
  before: Gesture | undefined,
): Gesture {
  const [finger] = fingers;
  return before || !finger || fingers.length > 1 || isPinched(scale) ? over : { from: finger };
}

/** Fingers moved. */
export function continueGesture(gesture: Gesture, fingers: readonly Finger[], scale: number): SwipeStep {
  const [finger] = fingers;
  if (!gesture.from || !finger || fingers.length > 1 || isPinched(scale))
    return { gesture: over, move: undefined };
  const across = finger.clientX - gesture.from.clientX;
  const along = Math.abs(finger.clientY - gesture.from.clientY);
  if (Math.abs(across) < DISTANCE || Math.abs(across) <= along) return { gesture, move: undefined };
  return { gesture: over, move: across < 0 ? 'next' : 'previous' };
}

/** Browsers give a scale of 1 with the errors of their arithmetic. */
function isPinched(scale: number): boolean {
  return scale > 1.01;
}
