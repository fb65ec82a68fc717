import { expect, it } from 'vitest';
import { dateText, dayOf, isDate } from '../../src/text/dates.ts';

it('a date is as precise as it was given', () => {
  expect(dateText('2026-03-05')).toEqual({ zh: '2026年3月5日', en: '5 March 2026' });
  expect(dateText('2026-03')).toEqual({ zh: '2026年3月', en: 'March 2026' });
  expect(dateText('2026')).toEqual({ zh: '2026年', en: '2026' });
});

it('a date on the stage may be short, and without a year that all around it share', () => {
  expect(dateText('2026-09', { isShort: true })).toEqual({ zh: '2026年9月', en: 'Sep 2026' });
  expect(dateText('2026-06-06', { isShort: true, isWithoutYear: true })).toEqual({
    zh: '6月6日',
    en: '6 Jun',
  });
});

it('only a day of the calendar is a date', () => {
  expect(['2026-02-28', '2024-02-29', '2026-12', '2026'].filter((date) => !isDate(date))).toEqual([]);
  expect(['2026-02-29', '2026-13', '2026-00', 'May'].filter(isDate)).toEqual([]);
});

it('days are counted from one date to another', () => {
  expect(dayOf('2026-03') - dayOf('2026-02')).toBe(28);
  expect(dayOf('2027') - dayOf('2026-12-31')).toBe(1);
});
