import { expect, it } from 'vitest';
import { matches } from '../../../src/browser/explore/items.ts';

const institute = {
  kinds: ['institute'],
  names: '工研院\n工業技術研究院\nIndustrial Technology Research Institute\nITRI',
};
const office = { kinds: ['office'], names: '駐歐盟兼駐比利時代表處\nTaipei Representative Office' };

it.for<[string, readonly string[], string, readonly boolean[]]>([
  ['no filter leaves everything', [], '', [true, true]],
  ['a kind leaves its own', ['office'], '', [false, true]],
  ['kinds add up', ['office', 'institute'], '', [true, true]],
  ['a short name finds', [], 'itri', [true, false]],
  ['a part of a Chinese name finds', [], '研究', [true, false]],
  ['words may be in different names', [], '工研 research', [true, false]],
  ['every word has to be found', [], 'itri office', [false, false]],
  ['kind and words both have to fit', ['office'], 'itri', [false, false]],
  ['spaces find everything', [], '   ', [true, true]],
])('%s', ([, kinds, find, found]) => {
  expect([institute, office].map((item) => matches(item, { kinds, find }))).toEqual(found);
});
