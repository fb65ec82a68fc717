import { expect, it } from 'vitest';
import { paceOf } from '../../src/talk/pace.ts';
import { talk } from './talk-of-four.ts';

const at = (slide: string, onSlide: number, elapsed: number, until: number | null = null) =>
  paceOf({ talk, slide, onSlide, elapsed, now: 1_000_000, endAt: until === null ? null : 1_000_000 + until });

it('is on time while a slide is within its own plan', () => {
  expect(at('two', 40_000, 100_000)).toMatchObject({ behind: 0, sign: 'on-time', remaining: 80_000 });
});

it('falls behind by what a slide takes more than planned', () => {
  expect(at('two', 125_000, 185_000)).toMatchObject({ behind: 65_000, sign: 'behind' });
});

it('stays calm within half a minute, and says ahead beyond it', () => {
  expect(at('two', 0, 35_000).sign).toBe('on-time');
  expect(at('two', 0, 20_000)).toMatchObject({ behind: -40_000, sign: 'ahead' });
});

it('is neither ahead nor behind before it has begun, wherever it is opened', () => {
  expect(at('three', 0, 0)).toMatchObject({ behind: 0, sign: 'on-time', remaining: 180_000 });
});

it('plans what remains by a hard end: each slide gets its share', () => {
  // 30 s are left of the second slide's minute and 60 s of the third: 45 s until the end halve both.
  const pace = at('two', 30_000, 500_000, 45_000);
  expect(pace).toMatchObject({ remaining: 45_000, behind: 45_000, sign: 'behind' });
  expect(pace.forSlide).toBe(45_000);
});

it('counts no slide of the backup, and takes the talk for over there', () => {
  expect(at('more', 10_000, 180_000)).toMatchObject({ forSlide: 0, behind: 0, remaining: 0 });
});

it('adds up the section that a slide is in', () => {
  expect(at('one', 0, 0).forSection).toBe(120_000);
});
