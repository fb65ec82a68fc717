import { expect, it } from 'vitest';
import { charactersByWeight, type CharactersByWeight } from '../../../src/site/fonts/characters.ts';
import { partForFirstView } from '../../../src/site/fonts/first-view.ts';

const page = '<section><h2>港，é</h2><p>潮汐</p></section><section><h2>口「港」</h2><p>潮船</p></section>';
const all = charactersByWeight(page);

const written = (characters: CharactersByWeight | undefined): string[] =>
  [...(characters ?? [])].map(([, used]) => [...used.keys()].filter((one) => !/[ -~]/u.test(one)).join(''));

it('the Han of the first view comes first, with every letter and sign; the Han of the rest comes after it', () => {
  const { first, rest } = partForFirstView(all, '<section><h2>港</h2><p>潮汐</p></section>');
  expect(written(first)).toEqual(['潮汐', '', '港，é「」']);
  expect(written(rest)).toEqual(['船', '', '口']);
  expect([...(rest.get(400)?.keys() ?? [])].join('')).toBe('船');
});

it('Han that the first view sets in another weight comes after it', () => {
  const { first, rest } = partForFirstView(all, '<h2>潮</h2>');
  expect([written(first)[0], written(rest)[0]]).toEqual(['', '潮汐船']);
});

it('without a first view all is in one file', () => {
  expect(partForFirstView(all, undefined)).toEqual({ rest: all });
});
