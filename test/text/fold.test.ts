import { expect, it } from 'vitest';
import { fold, foldWithPlaces, foldWords } from '../../src/text/fold.ts';
import { simplifiedForms } from '../../src/text/simplified.ts';

it.for([
  ['Open RAN', 'open ran'],
  ['台灣', '臺湾'],
  ['数字经济', '数字经济'],
  ['數字經濟', '数字经济'],
  ['ＡＩ　５Ｇ', 'ai 5g'],
  ['Café', 'cafe'],
  ['the EU’s “green” deal', 'the eu\'s "green" deal'],
  ['晶片 Open RAN 與 人才', '晶片open ran与人才'],
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

it('gives each traditional character of the table one simplified form', () => {
  const forms = Object.entries(simplifiedForms);
  expect(forms.length).toBeGreaterThan(250);
  expect(forms.filter(([character, form]) => character === form || [...form].length !== 1)).toEqual([]);
});
