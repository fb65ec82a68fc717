import { describe, expect, it } from 'vitest';
import { formatHash, parseHash } from '../../src/browser/address.ts';

describe('an address names', () => {
  it.for<[hash: string, slide: string, step: number | undefined, query: string]>([
    ['#/facts', 'facts', undefined, ''],
    ['#/facts/', 'facts', undefined, ''],
    ['#/facts/0', 'facts', 0, ''],
    ['#/facts/3', 'facts', 3, ''],
    ['#/facts/12/', 'facts', 12, ''],
    ['#/facts/1000', 'facts', 1000, ''],
    ['#/facts/99999999999999999999', 'facts', 1e20, ''],
    ['#en/facts', 'facts', undefined, ''],
    ['#en/facts/2', 'facts', 2, ''],
    ['#/topic-ai', 'topic-ai', undefined, ''],
    ['#/%66acts', 'facts', undefined, ''],
    ['#/constructor', 'constructor', undefined, ''],
    ['#/facts?body=port', 'facts', undefined, 'body=port'],
    ['#en/facts/3?body=port', 'facts', 3, 'body=port'],
    ['#/facts?q=a?b/c', 'facts', undefined, 'q=a?b/c'],
    ['#/facts?q=%E6', 'facts', undefined, 'q=%E6'],
    ['#zh/facts', 'facts', undefined, ''],
    ['#zh/facts/2', 'facts', 2, ''],
    ['#/facts。', 'facts', undefined, ''],
    ['#/facts/2。', 'facts', 2, ''],
    ['#/facts）', 'facts', undefined, ''],
    ['#/facts）請看第二步', 'facts', undefined, ''],
    ['#/facts,', 'facts', undefined, ''],
    ['#/facts.', 'facts', undefined, ''],
    ['#/topic-ai/2).', 'topic-ai', 2, ''],
    ['#/topic-ai%E3%80%82', 'topic-ai', undefined, ''],
    ['#/facts%20and%20more', 'facts', undefined, ''],
    ['#/facts&fbclid=1', 'facts', undefined, ''],
    ['#/facts/3&utm_source=mail', 'facts', 3, ''],
    ['#/facts%', 'facts', undefined, ''],
    ['#/facts*', 'facts', undefined, ''],
    ['#/facts_', 'facts', undefined, ''],
    ['#/topic-ai-', 'topic-ai', undefined, ''],
    ['#/Topic-AI', 'topic-ai', undefined, ''],
    ['#/facts/three', 'facts', undefined, ''],
    ['#/facts/-1', 'facts', undefined, ''],
    ['#/facts/1/2', 'facts', 1, ''],
    ['#!/facts/2', 'facts', 2, ''],
    ['#//facts', 'facts', undefined, ''],
    ['#/ facts', 'facts', undefined, ''],
    ['#%20/facts', 'facts', undefined, ''],
    ['#/en/facts/2', 'facts', 2, ''],
    ['#/en-route', 'en-route', undefined, ''],
    ['#/english', 'english', undefined, ''],
    ['#/en', 'en', undefined, ''],
  ])('%s', ([hash, slide, step, query]) => {
    expect(parseHash(hash)).toEqual({ slide, step, query });
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
  '#/__proto__',
  '#/。',
  '#/%',
  '#/?body=port',
  '?body=port',
])('the address “%s” names no place', (hash) => {
  expect(parseHash(hash)).toBeUndefined();
});

it.for<[place: Parameters<typeof formatHash>[0], hash: string]>([
  [{ slide: 'facts', step: undefined }, '#/facts'],
  [{ slide: 'facts', step: 0 }, '#/facts'],
  [{ slide: 'facts', step: 3 }, '#/facts/3'],
  [{ slide: 'facts', step: 0, query: 'body=port' }, '#/facts?body=port'],
  [{ slide: 'facts', step: 3, query: 'body=port' }, '#/facts/3?body=port'],
])('%j is written as %s', ([place, hash]) => {
  expect(formatHash(place)).toBe(hash);
});

it.for([1, 12, 999])('step %i is read as it was written', (step) => {
  const place = { slide: 'topic-ai', step, query: 'body=port' };
  expect(parseHash(formatHash(place))).toEqual(place);
});
