import { expect, it } from 'vitest';
import { locate } from '../../src/check/locate.ts';

const sources = new Map([
  ['deck.ts', `export default {\n  title: { zh: '港', en: 'Harbours' },\n  slotMinutes: 10,\n};`],
  [
    'one.ts',
    `export const one = {\n  id: 'one',\n  headline: { zh: '船', en: 'The ports’ ship' },\n  seconds: 20,\n};`,
  ],
  ['list.ts', `export const list = { id: 'list', rows: [\n  { values: [1] },\n  { values: [2] },\n] };`],
  [
    'two.ts',
    `const ship = 'A ship';\nexport const two = {\n  id: 'two',\n  headline: { zh: '船', en: "It's a ship" },\n  notes: {\n    en: ship,\n  },\n  seconds: 30,\n};`,
  ],
]);

it.for([
  ['its text in the slide', { place: 'slides/two', field: 'headline.zh', text: '船' }, 'two.ts:4'],
  [
    'its text in other quotation marks',
    { place: 'slides/two', field: 'headline.en', text: 'It’s a ship'.replace('’', "'") },
    'two.ts:4',
  ],
  ['its text before the slide', { place: 'slides/two', field: 'notes.en', text: 'A ship' }, 'two.ts:1'],
  ['its field in the slide', { place: 'slides/two', field: 'seconds' }, 'two.ts:8'],
  ['its field in an item of a list', { place: 'slides/list', field: 'rows[1].values[0]' }, 'list.ts:3'],
  ['its slide, where the field is missing', { place: 'slides/one', field: 'sources' }, 'one.ts:2'],
  ['its field in the deck', { place: 'deck', field: 'slotMinutes' }, 'deck.ts:3'],
  ['the deck, where nothing else is known', { place: 'deck', field: '' }, 'deck.ts:1'],
] as const)('a problem is found by %s', ([, problem, spot]) => {
  const { file, line } = locate(problem, sources);
  expect(`${file}:${line}`).toBe(spot);
});
