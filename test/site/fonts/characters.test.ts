import { expect, it } from 'vitest';
import { charactersByWeight } from '../../../src/site/fonts/characters.ts';
import { weightRules, weights, type Weight } from '../../../src/site/fonts/weights.ts';

/** The characters of a weight besides those that are always there. */
function found(page: string, weight: Weight): string {
  const characters = [...(charactersByWeight(page).get(weight)?.keys() ?? [])];
  return characters.filter((character) => !/[ -~]/u.test(character)).join('');
}

const all = (page: string): string[] => weights.map((weight) => found(page, weight));

it('text without a rule is set in 400', () => {
  expect(all('<p>潮汐<em>港</em></p>')).toEqual(['潮汐港', '', '']);
});

it.for(weights.flatMap((weight) => weightRules[weight].tags.map((tag) => [tag, weight] as const)))(
  'the element %s is set in %i',
  ([tag, weight]) => {
    const page = tag === 'th' ? '<table><tr><th>港</th></tr></table>' : `<${tag}>港</${tag}>`;
    expect(all(page)).toEqual(weights.map((candidate) => (candidate === weight ? '港' : '')));
  },
);

it.for(weights.flatMap((weight) => weightRules[weight].classes.map((name) => [name, weight] as const)))(
  'the class %s is set in %i, wherever it stands',
  ([name, weight]) => {
    const expected = weights.map((candidate) => (candidate === weight ? '港' : ''));
    expect(all(`<p class="other ${name}">港</p>`)).toEqual(expected);
    expect(all(`<h2><span class="${name}">港</span></h2>`)).toEqual(expected);
  },
);

it('the nearest ancestor with a rule decides', () => {
  expect(all('<h2>潮<span class="name">汐<em>港</em></span>口</h2>')).toEqual(['', '汐港', '潮口']);
});

it('a class counts for more than the element’s name, as in the style sheet', () => {
  expect(all('<h3 class="name">港</h3>')).toEqual(['', '港', '']);
});

it('of two classes the heavier decides, as in the style sheet', () => {
  expect(all('<p class="name bold">港</p>')).toEqual(['', '', '港']);
});

it('text whose weight changes is there in every weight', () => {
  expect(all('<p class="name heavier">港</p>')).toEqual(['港', '港', '港']);
});

it('text in drawings counts as any other', () => {
  expect(all('<svg><g class="name"><text>港</text></g><text>汐</text></svg>')).toEqual(['汐', '港', '']);
});

it('scripts, styles, heads and templates are not seen', () => {
  const page =
    '<html><head><title>潮</title></head><body><script>"汐"</script><style>/* 港 */</style><template>口</template>船</body></html>';
  expect(all(page)).toEqual(['船', '', '']);
});

it('a hidden part counts, since a script may show it', () => {
  expect(found('<p hidden>港</p>', 400)).toBe('港');
});

it('comments and attributes do not count', () => {
  expect(found('<!-- 港 --><p title="汐">船</p>', 400)).toBe('船');
});

it('a character beyond the first plane is one character', () => {
  expect(found('<p>𠮷</p>', 400)).toBe('𠮷');
});

it('printable ASCII is there in every weight, line breaks and tabs in none', () => {
  for (const characters of charactersByWeight('<p>\n\t</p>').values()) {
    expect([...characters.keys()].join('')).toMatch(/^ !"#.*xyz\{\|\}~$/u);
    expect(characters.size).toBe(95);
  }
});

it('each character remembers the first slide on which it stands', () => {
  const page = '<p>港</p><section id="facts"><p>潮港</p></section><section id="tree"><p>潮汐</p></section>';
  expect([...(charactersByWeight(page).get(400) ?? [])].slice(95)).toEqual([
    ['港', 'the interface'],
    ['潮', 'slides/facts'],
    ['汐', 'slides/tree'],
  ]);
});
