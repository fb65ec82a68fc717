import { expect, it } from 'vitest';
import { formatExploration, nothing, parseExploration } from '../../../src/browser/explore/exploration.ts';

it.for<[string, ReturnType<typeof parseExploration>]>([
  ['', nothing],
  ['body=moea', { ...nothing, choice: 'body moea' }],
  ['person=kung', { ...nothing, choice: 'person kung' }],
  ['kind=office', { ...nothing, choice: 'kind office' }],
  ['find=%E5%8F%B0%E7%81%A3', { ...nothing, find: '台灣' }],
  ['body=moea&find=a%26b', { choice: 'body moea', find: 'a&b' }],
])('“%s” says what is explored, and is written again from it', ([query, exploration]) => {
  expect(parseExploration(query)).toEqual(exploration);
  expect(formatExploration(exploration)).toBe(query);
});

it.for<[string, ReturnType<typeof parseExploration>]>([
  ['body=', nothing],
  ['body=a&person=b&kind=c', { ...nothing, choice: 'body a' }],
  ['kind=,,office,institute', { ...nothing, choice: 'kind office' }],
  ['find=%E0%A4%A', { ...nothing, find: '\uFFFD%A' }],
  [`find=${'a'.repeat(500)}`, { ...nothing, find: 'a'.repeat(60) }],
  ['unknown=1&constructor=2', nothing],
  ['body=dg-connect%E3%80%82', { ...nothing, choice: 'body dg-connect' }],
  ['person=kung).', { ...nothing, choice: 'person kung' }],
  ['kind=office,institute，', { ...nothing, choice: 'kind office' }],
  ['find=台灣。', { ...nothing, find: '台灣' }],
  ['body=moea&fbclid=1', { ...nothing, choice: 'body moea' }],
])('makes the best of “%s”', ([query, exploration]) => {
  expect(parseExploration(query)).toEqual(exploration);
});

it('writes no search that is only spaces, and no side', () => {
  expect(formatExploration({ ...nothing, find: '   ' })).toBe('');
  expect(formatExploration({ ...nothing, choice: 'side left' })).toBe('');
});
