import { expect, it } from 'vitest';
import { matches } from '../../../src/browser/explore/items.ts';

const institute = '工研院\n工業技術研究院\nIndustrial Technology Research Institute\nITRI';
const office = '駐歐盟兼駐比利時代表處\nTaipei Representative Office';

it.for<[string, string, readonly boolean[]]>([
  ['no words find everybody', '', [true, true]],
  ['a short name finds', 'itri', [true, false]],
  ['a part of a Chinese name finds', '研究', [true, false]],
  ['words may be in different names', '工研 research', [true, false]],
  ['every word has to be found', 'itri office', [false, false]],
  ['spaces find everybody', '   ', [true, true]],
])('%s', ([, find, found]) => {
  expect([institute, office].map((names) => matches(names, find))).toEqual(found);
});
