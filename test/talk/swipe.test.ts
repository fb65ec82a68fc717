import { expect, it } from 'vitest';
import { beginGesture, continueGesture, type Finger, type Gesture } from '../../src/talk/swipe.ts';

const at = (clientX: number, clientY = 300): Finger => ({ clientX, clientY });

/** What a finger does that goes from place to place. */
function moves(places: readonly Finger[], scale = 1): Array<string | undefined> {
  let gesture: Gesture = beginGesture(places.slice(0, 1), scale, undefined);
  return places.slice(1).map((place) => {
    const step = continueGesture(gesture, [place], scale);
    gesture = step.gesture;
    return step.move;
  });
}

it('a swipe to the left goes on, one to the right goes back, once each', () => {
  expect(moves([at(500), at(470), at(440), at(300), at(100)])).toEqual([
    undefined,
    'next',
    undefined,
    undefined,
  ]);
  expect(moves([at(500), at(560), at(700)])).toEqual(['previous', undefined]);
});

it('a finger that goes up or down turns nothing', () => {
  expect(moves([at(500, 300), at(450, 100)])).toEqual([undefined]);
});

it('in a picture that is pinched in, a finger pans', () => {
  expect(moves([at(500), at(300)], 1.5)).toEqual([undefined]);
});

it('a pinch that ends finger by finger steps nothing', () => {
  const one = beginGesture([at(500)], 1, undefined);
  const two = beginGesture([at(500), at(600)], 1, one);
  const apart = continueGesture(two, [at(300), at(800)], 1);
  expect(apart.move).toBeUndefined();
  // The second finger is gone; the first one goes on, and a third one comes.
  expect(continueGesture(apart.gesture, [at(100)], 1).move).toBeUndefined();
  const third = beginGesture([at(100)], 1, apart.gesture);
  expect(continueGesture(third, [at(400)], 1).move).toBeUndefined();
});
