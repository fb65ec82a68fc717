import { expect, it } from 'vitest';
import { fold, foldWithPlaces, foldWords } from '../../src/text/fold.ts';

it.for([
  ['Open RAN', 'open ran'],
  ['台灣', '臺灣'],
  ['ＡＩ　５Ｇ', 'ai 5g'],
  ['Café', 'cafe'],
  ['the EU’s “green” deal', 'the eu\'s "green" deal'],
  ['晶片 Open RAN 與 人才', '晶片open ran與人才'],
  ['  two   words  ', 'two words'],
  ['Open  晶片', 'open晶片'],
  ['ﬁne', 'fine'],
  ['', ''],
] as const)('compares “%s” as “%s”', ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

it('knows where each folded character stands in the original', () => {
  const { text, places } = foldWithPlaces('ﬁ 台😀a');
  expect(text).toBe('fi臺😀a');
  // One place a folded code unit, and the end.
  expect(places).toEqual([0, 0, 2, 3, 3, 5, 6]);
});

it('takes a query as words, whatever is typed between them', () => {
  expect(foldWords(' 台  Open\tRAN ')).toEqual(['臺', 'open', 'ran']);
  expect(foldWords('   ')).toEqual([]);
});
