import { describe, expect, it } from 'vitest';
import { formatHash, parseHash } from '../../src/runtime/address.ts';

describe('an address names', () => {
  it.for<[hash: string, slide: string, step: number | undefined]>([
    ['#/facts', 'facts', undefined],
    ['#/facts/', 'facts', undefined],
    ['#/facts/0', 'facts', 0],
    ['#/facts/3', 'facts', 3],
    ['#/facts/12/', 'facts', 12],
    ['#en/facts', 'facts', undefined],
    ['#en/facts/2', 'facts', 2],
    ['#/topic-ai', 'topic-ai', undefined],
    ['#/%66acts', 'facts', undefined],
    ['#/__proto__', '__proto__', undefined],
  ])('%s', ([hash, slide, step]) => {
    expect(parseHash(hash)).toEqual({ slide, step });
  });
});

it.for([
  '',
  '#',
  '#/',
  '#en',
  '#en/',
  '#facts',
  '/facts',
  '#de/facts',
  '#/facts/three',
  '#/facts/-1',
  '#/a/1/2',
  '#/%',
])('the address “%s” names no place', (hash) => {
  expect(parseHash(hash)).toBeUndefined();
});

it.for<[slide: string, step: number | undefined, hash: string]>([
  ['facts', undefined, '#/facts'],
  ['facts', 0, '#/facts'],
  ['facts', 3, '#/facts/3'],
])('%s at step %s is written as %s', ([slide, step, hash]) => {
  expect(formatHash({ slide, step })).toBe(hash);
});

it.for([0, 1, 12, 999])('step %i is read as it was written', (step) => {
  const place = parseHash(formatHash({ slide: 'topic-ai', step }));
  expect({ ...place, step: place?.step ?? 0 }).toEqual({ slide: 'topic-ai', step });
});
