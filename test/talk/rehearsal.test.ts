import { expect, it } from 'vitest';
import { beginRehearsal, enterSlide, spentBySlide, spentOn, toCsv } from '../../src/talk/rehearsal.ts';

it('adds up every visit to a slide', () => {
  const rehearsal = enterSlide(
    enterSlide(enterSlide(beginRehearsal('a'), 'b', 10_000), 'a', 15_000),
    'a',
    16_000,
  );
  expect(spentOn(rehearsal, 'a', 20_000)).toBe(15_000);
  expect(spentBySlide(rehearsal, 20_000)).toEqual({ a: 15_000, b: 5000 });
});

it('exports a table that spreadsheets read and do not run', () => {
  const csv = toCsv(
    ['No.', 'Headline', 'Planned', 'Actual', 'Difference'],
    [
      { number: '1', headline: '一, "二"', planned: 60, actual: 45 },
      { number: '2', headline: '=1+1', planned: 60, actual: 75 },
    ],
  );
  expect(csv).toBe(
    '\uFEFFNo.,Headline,Planned,Actual,Difference\r\n1,"一, ""二""",60,45,-15\r\n2,\'=1+1,60,75,15\r\n',
  );
});
