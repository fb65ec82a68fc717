import { expect, it } from 'vitest';
import { nearestName } from '../../src/text/nearest-name.ts';

const names = [
  'opening',
  'six-topics',
  'participants',
  'eu-opening',
  'topic-ai',
  'topic-cybersecurity',
  'topic-data',
  'take-home',
];

it.for([
  ['topic-a1', 'topic-ai'],
  ['topic-a', 'topic-ai'],
  ['ai', 'topic-ai'],
  ['topic-date', 'topic-data'],
  ['data-economy', 'topic-data'],
  ['participant', 'participants'],
  ['topics', 'six-topics'],
  ['openning', 'opening'],
  ['takehome', 'take-home'],
  ['opening', 'opening'],
  ['topic-cyb', 'topic-cybersecurity'],
  ['security', 'topic-cybersecurity'],
] as const)('“%s” is most like “%s”', ([wanted, nearest]) => {
  expect(nearestName(wanted, names)).toBe(nearest);
});

it.for(['', 'x', 'zzz', '參與單位', 'no-such-slide'])('“%s” is like none of them', (wanted) => {
  expect(nearestName(wanted, names)).toBeUndefined();
});
