import { describe, expect, it } from 'vitest';
import deckSpec from '../../slides/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import type { PictureOf, SlideKind } from '../../src/kinds/schemas.ts';

const { slides } = resolveDeck(deckSpec);

/** The picture of a slide, of the kind that it has. */
function picture<K extends SlideKind>(id: string, kind: K): PictureOf<K> {
  const found = slides.find((slide) => slide.id === id)?.picture;
  if (found?.kind !== kind) throw new Error(`The slide ${id} is not of the kind ${kind}.`);
  return found as PictureOf<K>;
}

describe('what comes next is as firm as the source says', () => {
  it.for([
    ['research: hopes to', picture('topic-research', 'lanes').next, 'hope', '高度期待'],
    ['blockchain: will', picture('topic-blockchain', 'platform').next, 'will', '將'],
    ['AI: will', picture('topic-ai', 'lintel').lintel, 'will', '將共同促進'],
    ['cybersecurity: could', picture('topic-cybersecurity', 'stages').next, 'could', '可'],
    ['data: will keep', picture('topic-data', 'mirror').next, 'will-keep', '將持續'],
    [
      'connectivity: will keep exploring',
      picture('topic-connectivity', 'mirror').next,
      'will-keep',
      '將持續探討',
    ],
    ['connectivity beyond the two: hopes', picture('topic-connectivity', 'mirror').outward, 'hope', '盼'],
    ['round three: will', picture('outlook', 'ladder').afterwards, 'will', '將積極籌辦'],
  ] as const)('%s', ([, next, firmness, verb]) => {
    expect([next?.firmness, next?.verb.zh]).toEqual([firmness, verb]);
  });

  it('on the ladder, from the firmest, each topic on its own rung', () => {
    const { rungs } = picture('outlook', 'ladder');
    expect(
      rungs.map(({ firmness, verb, topics }) => [firmness, verb.zh, ...topics.map(({ slide }) => slide)]),
    ).toEqual([
      ['will', '將', 'topic-blockchain', 'topic-ai'],
      ['will-keep', '將持續', 'topic-data', 'topic-connectivity'],
      ['could', '可', 'topic-cybersecurity'],
      ['hope', '期待、盼', 'topic-research', 'topic-connectivity'],
    ]);
  });
});

describe('the six topics', () => {
  const order = [
    'topic-research',
    'topic-blockchain',
    'topic-ai',
    'topic-cybersecurity',
    'topic-data',
    'topic-connectivity',
  ];

  it('stand in the order of the source wherever they stand together', () => {
    expect(picture('common-ground', 'tiles').tiles.map(({ slide }) => slide)).toEqual(order);
    expect(picture('topics', 'topic-map').topics.map(({ slide }) => slide)).toEqual(order);
    expect(picture('pattern', 'matrix').rows.map(({ slide }) => slide)).toEqual(order);
    expect(slides.slice(10, 16).map(({ id }) => id)).toEqual(order);
  });

  it('have dots where the source tells of exchange, and where a side had something of its own', () => {
    expect(picture('pattern', 'matrix').rows.map(({ dots }) => dots.join(' '))).toEqual([
      'shared',
      'shared right',
      'shared',
      'shared right',
      'left right',
      'left right',
    ]);
  });

  it('of blockchain: the EU adds Taiwan as a partner, on the EU’s side only', () => {
    const { left, right } = picture('topic-blockchain', 'platform');
    expect(left.map(({ label }) => label.en)).toEqual(['State of play']);
    expect(right.map(({ label }) => label.en)).toEqual(['State of play', 'Taiwan as a partner']);
  });

  it('of certification: the strategy and the start are the EU’s', () => {
    expect(picture('topic-cybersecurity', 'stages').stages.map(({ side }) => side)).toEqual([
      'shared',
      'right',
      'right',
    ]);
  });

  it('of data: the applications are Taiwan’s', () => {
    expect(picture('topic-data', 'mirror').left.items.map(({ en }) => en)).toEqual([
      'Mask map',
      'Real-estate transaction price system',
    ]);
  });
});

it('the green transition stands in the EU’s remarks only', () => {
  const { left, shared, right } = picture('remarks-compared', 'overlap');
  expect(right.items.map(({ zh }) => zh)).toContain('綠色轉型');
  expect([...left.items, ...shared.items].filter(({ zh }) => zh.includes('綠'))).toEqual([]);
});
