import { expect, it } from 'vitest';
import { nextTime } from '../../src/talk/time-of-day.ts';
import { clockText } from '../../src/talk/time-text.ts';

const ten = new Date(2020, 11, 8, 10, 0).getTime();
const shown = (typed: string): string => clockText(nextTime(typed, ten) ?? Number.NaN, false);

it('takes a time of day as the next one', () => {
  expect(nextTime('10:45', ten)).toBe(new Date(2020, 11, 8, 10, 45).getTime());
  expect(nextTime('0930', ten)).toBe(new Date(2020, 11, 9, 9, 30).getTime());
  expect(nextTime('9:30 AM', ten)).toBe(new Date(2020, 11, 9, 9, 30).getTime());
});

it.for(['1045', '10.45', ' 10:45', '１０：４５', '１０４５', '上午10:45', '10點45分', '10:45 a.m.'])(
  'understands “%s” as 10:45',
  (typed) => {
    expect(shown(typed)).toBe('10:45');
  },
);

it.for([
  '14:30',
  '14.30',
  '1430',
  '2:30 PM',
  '2:30pm',
  '２：３０ ＰＭ',
  '下午2:30',
  '下午 2點30分',
  '下午14:30',
])('understands “%s” as 14:30', (typed) => {
  expect(shown(typed)).toBe('14:30');
});

it('knows noon and midnight', () => {
  expect(['12:30 PM', '下午12:30', '12:30 AM', '0:30'].map(shown)).toEqual([
    '12:30',
    '12:30',
    '00:30',
    '00:30',
  ]);
});

it.for([
  '24:00',
  '10:60',
  'noon',
  '',
  '1:2',
  '14:30 AM',
  '下午2:30 AM',
  '晚上12:30',
  '14：30：00',
  '103045',
  '12345',
])('refuses “%s”', (typed) => {
  expect(nextTime(typed, ten)).toBeUndefined();
});

it('refuses a time that has passed where the afternoon may be meant', () => {
  expect(['2:30', '230', '9:50'].map((typed) => nextTime(typed, ten))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
