import { expect, it } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { numbersIn } from '../../src/text/numbers.ts';

const surely = (text: string, language: Language): number[] =>
  numbersIn(text, language)
    .filter(({ isSure }) => isSure)
    .map(({ value }) => value);

it.for([
  ['12個單位', [12]],
  ['十二個單位，五大議題', [12, 5]],
  ['第3屆，第四屆', [3, 4]],
  ['三月二十一日', [3, 21]],
  ['民國109年12月', [2020, 12]],
  ['1.2億元、3萬人、1,200艘', [1.2e8, 3e4, 1200]],
  ['一百零五項，兩萬三千人', [105, 23_000]],
  ['九成的船', [90]],
  ['一起統一，第一次，萬一', []],
] as const)('“%s” says %s', ([text, values]) => {
  expect(surely(text, 'zh')).toEqual(values);
});

it.for([
  ['12 organisations and five topics', [12, 5]],
  ['the 3rd, the fourth', [3, 4]],
  ['21 March', [21]],
  ['8 December 2020', [8, 2020, 12]],
  ['1.2 billion, 30,000 and 120 million', [1.2e9, 30_000, 1.2e8]],
  ['one hundred and twenty-one', [100, 21]],
  ['a dozen ships, three thousand people', [12, 3000]],
  ['one of the two, at first; it may', []],
] as const)('“%s” says %s', ([text, values]) => {
  expect(surely(text, 'en')).toEqual(values);
});
