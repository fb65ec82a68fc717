import { expect, it } from 'vitest';
import { DeckError } from '../../src/deck/error.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import type { DeckSpec } from '../../src/deck/spec.ts';
import { changeAt } from '../fixtures/change-at.ts';
import { smallDeck } from '../fixtures/small-deck.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
cyclic['zh'] = [cyclic];

const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  1.5,
  2 ** 53,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  10n,
  '',
  '|',
  'constructor',
  '__proto__',
  '\uD800',
  '港'.repeat(5000),
  true,
  [],
  [[]],
  [null],
  Array.from({ length: 500 }, () => null),
  {},
  { zh: null, en: [] },
  { zh: '港', en: 'Harbour', __proto__: null },
  Object.create(null) as unknown,
  JSON.parse('{"__proto__": {"zh": "港"}, "constructor": 1}') as unknown,
  cyclic,
  new Map([['zh', '港']]),
  new Date(0),
  Symbol('港'),
  () => '港',
  new Proxy({}, {}),
  /港/u,
];

it.for(hostile.map((value, index) => [index, value] as const))(
  'hostile value %i as a whole deck is refused as a deck',
  ([, value]) => {
    expect(() => resolveDeck(value as DeckSpec)).toThrow(DeckError);
  },
);

it('whatever stands in a deck, resolving it ends in a deck or in a DeckError with places and remedies', () => {
  const random = seeded(20_201_208);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const outcomes = Array.from({ length: 120 }, () => {
    const deck = smallDeck();
    const paths = pathsOf(deck);
    for (let change = 0; change <= random() * 3; change += 1) {
      tryChange(deck, pick(paths) ?? 'title', pick(hostile));
    }
    return outcomeOf(deck);
  });
  expect(outcomes.filter((outcome) => !['resolved', 'refused'].includes(outcome))).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(90);
});

/** How resolving ends: with a deck, refused with places and remedies, or otherwise. */
function outcomeOf(deck: DeckSpec): string {
  try {
    resolveDeck(deck);
    return 'resolved';
  } catch (error) {
    if (!(error instanceof DeckError)) return `not a DeckError: ${String(error)}`;
    const told = error.problems.every(({ place, message, remedy }) => place && message && remedy);
    return told && error.problems.length > 0 ? 'refused' : `half told: ${error.message}`;
  }
}

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path ? `${path}.${key}` : key;
    return [here, ...pathsOf(inner, here)];
  });
}

/** An earlier change may have taken away where this one should go. */
function tryChange(root: object, path: string, value: unknown): void {
  try {
    changeAt(root, path, value);
  } catch {
    changeAt(root, 'title', value);
  }
}
