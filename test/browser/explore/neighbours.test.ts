import { expect, it } from 'vitest';
import { neighbour, type Spot } from '../../../src/browser/explore/neighbours.ts';

const spot = (
  key: string,
  side: string,
  x: number,
  y: number,
  parent?: string,
  links: string[] = [],
): Spot => ({
  key,
  parent,
  links,
  side,
  x,
  y,
});

/** A side with two kinds of one and two bodies, a side with one, and two people who met. */
const spots: readonly Spot[] = [
  spot('side left', 'left', 700, 100),
  spot('kind left office', 'left', 600, 200, 'side left'),
  spot('kind left guild', 'left', 600, 400, 'side left'),
  spot('body port', 'left', 300, 200, 'kind left office'),
  spot('body ropes', 'left', 300, 350, 'kind left guild'),
  spot('body fish', 'left', 300, 450, 'kind left guild'),
  spot('side right', 'right', 1100, 100),
  spot('body city', 'right', 1500, 200, 'side right'),
  spot('person lin', 'left', 500, 800, 'body fish', ['person bo']),
  spot('person bo', 'right', 1400, 800, undefined, ['person lin']),
];

const at = (key: string): number => spots.findIndex((candidate) => candidate.key === key);

it.for<[what: string, from: string, key: string, to: string]>([
  ['to the parent', 'body ropes', 'ArrowRight', 'kind left guild'],
  ['on to its parent', 'kind left guild', 'ArrowRight', 'side left'],
  ['across where no line leads on', 'side left', 'ArrowRight', 'side right'],
  ['on the other hand to the nearest child', 'side left', 'ArrowLeft', 'kind left office'],
  ['to the nearest body of a kind', 'kind left guild', 'ArrowLeft', 'body ropes'],
  ['to a child on the right side', 'side right', 'ArrowRight', 'body city'],
  ['from a body to its person', 'body fish', 'ArrowRight', 'person lin'],
  ['from a person to the counterpart', 'person lin', 'ArrowRight', 'person bo'],
  ['from a person to the own body', 'person lin', 'ArrowLeft', 'body fish'],
  ['down among bodies', 'body port', 'ArrowDown', 'body ropes'],
  ['up among bodies', 'body fish', 'ArrowUp', 'body ropes'],
  ['no further than the last', 'body fish', 'ArrowDown', 'body fish'],
  ['no further than the first', 'kind left office', 'ArrowUp', 'kind left office'],
  ['to the first of its rank', 'body fish', 'Home', 'body port'],
  ['to the last of its rank', 'kind left office', 'End', 'kind left guild'],
])('leads %s', ([, from, key, to]) => {
  expect(spots[neighbour(spots, at(from), key) ?? -1]?.key).toBe(to);
});

it('leads nowhere by a key that means nothing here, or from a spot that is not there', () => {
  expect(neighbour(spots, 1, 'Enter')).toBeUndefined();
  expect(neighbour(spots, -1, 'ArrowDown')).toBeUndefined();
  expect(neighbour([], 0, 'Home')).toBeUndefined();
});
