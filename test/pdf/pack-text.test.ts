import { expect, it } from 'vitest';
import { packText } from '../../src/pdf/pack-text.ts';

const widths = new Map([['/F1', (glyph: number) => (glyph === 1 ? 500 : 1000)]]);
const pack = (...lines: readonly string[]) => packText(lines.join('\n'), widths).split('\n');

it('sets glyphs that follow each other at their own widths as one string', () => {
  expect(
    pack('BT', '/F1 10 Tf', '<0001> Tj', '5.00001 0 Td <0002> Tj', '9.99998 0 Td <0001> Tj', 'ET'),
  ).toEqual(['BT', '/F1 10 Tf', '<000100020001> Tj', 'ET']);
});

it('keeps what stands closer or farther apart where it is', () => {
  expect(pack('/F1 10 Tf', '<0001> Tj', '4 0 Td <0002> Tj', '12 0 Td <0001> Tj')).toEqual([
    '/F1 10 Tf',
    '[<0001>100<0002>-200<0001>] TJ',
  ]);
});

it('does not let rounding add up', () => {
  const moves = Array.from({ length: 9 }, () => '9.9975 0 Td <0002> Tj');
  const [, line = ''] = pack('/F1 10 Tf', '<0002> Tj', ...moves);
  const back = [...line.matchAll(/>(-?\d+)</gu)].reduce((sum, [, number]) => sum + Number(number), 0);
  expect(Math.abs(back - 9 * 0.25)).toBeLessThanOrEqual(0.5);
});

it('leaves alone what it does not know: other commands, other fonts, moves up and down', () => {
  const lines = ['/F9 10 Tf', '<0001> Tj', '5 0 Td <0002> Tj', '0 0 m', '/F1 10 Tf', '5 3 Td <0001> Tj'];
  expect(pack(...lines)).toEqual(lines);
});

it('goes on where the text stands after a mark in its middle, as around a space that does not break', () => {
  const mark = ['/Span<</ActualText <FEFF00A0> >> BDC', 'EMC'] as const;
  expect(
    pack(
      '/F1 10 Tf',
      '1 0 0 -1 20 30 Tm',
      '<0001> Tj',
      '6 0 Td <0001> Tj',
      mark[0],
      '5 0 Td <0002> Tj',
      mark[1],
      '10 0 Td <0001> Tj',
      '4 0 Td <0001> Tj',
      '7 -3 Td <0002> Tj',
      '1 0 0 -1 20 60 Tm',
      '2 0 Td <0001> Tj',
    ),
  ).toEqual([
    '/F1 10 Tf',
    '1 0 0 -1 20 30 Tm',
    '[<0001>-100<0001>] TJ',
    mark[0],
    '11 0 Td',
    '<0002> Tj',
    mark[1],
    '10 0 Td',
    '[<0001>100<0001>] TJ',
    '11 -3 Td <0002> Tj',
    '1 0 0 -1 20 60 Tm',
    '2 0 Td',
    '<0001> Tj',
  ]);
});
