import { expect, it } from 'vitest';
import { buildDate } from '../../src/site/build-date.ts';

const today = (): Date => new Date('2021-02-03T04:05:06Z');

it('is an input before it is anything else', () => {
  expect(buildDate({ SOURCE_DATE_EPOCH: '1607385600' }, today, () => '2020-01-01')).toBe('2020-12-08');
});

it('is the day of the last commit, and today where there is none', () => {
  expect(buildDate({}, today, () => '2020-01-01')).toBe('2020-01-01');
  expect(buildDate({}, today, () => '')).toBe('2021-02-03');
});

it('refuses what is no number of seconds', () => {
  expect(() => buildDate({ SOURCE_DATE_EPOCH: 'soon' })).toThrow('SOURCE_DATE_EPOCH is "soon"');
});
