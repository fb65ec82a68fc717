import { expect, it } from 'vitest';
import { formatTable, judge } from './table.ts';

it('lines numbers up at their end and writes the target beside them', () => {
  const table = formatTable({
    title: 'Weight',
    columns: ['ours', 'peer'],
    rows: [
      { measure: 'all', values: [340.4, 28], unit: 'kB', atMost: 350 },
      { measure: 'requests', values: [5, undefined], unit: '' },
    ],
    notes: ['Over HTTP.'],
  });
  expect(table.split('\n')).toEqual([
    'Weight',
    '          ours  peer  unit  target',
    'all        340    28  kB    ≤ 350 kB  ✓',
    'requests     5     –',
    '* Over HTTP.',
  ]);
});

it('says by how much a value is beyond its target', () => {
  const row = { measure: 'time', unit: 'ms', atMost: 50 };
  expect(judge({ ...row, values: [50] })).toBe('✓');
  expect(judge({ ...row, values: [60] })).toBe('✗ +20 %');
  expect(judge({ ...row, values: [undefined] })).toBe('');
  expect(judge({ ...row, values: [3], atMost: 0 })).toBe('✗');
});

it('judges nothing that has no target', () => {
  expect(judge({ measure: 'requests', values: [5], unit: '' })).toBe('');
});
