import { expect, it } from 'vitest';
import {
  excerpt,
  indexPassages,
  search as searchIndex,
  type Hit,
  type Passage,
} from '../../../src/browser/search/search.ts';

const passage = (owner: string, place: Passage['place'], text: string): Passage => ({
  owner,
  slide: owner.split(' ')[1] ?? '',
  place,
  lang: '',
  text,
});

const passages: readonly Passage[] = [
  passage('slide talks', 'headline', '臺灣 12 個單位同場對話'),
  passage('slide talks', 'picture', 'Industrial Technology Research Institute'),
  passage('slide research', 'headline', '研究合作盼聚焦晶片、Open RAN 與人才'),
  passage('slide research', 'detail', 'Both sides hope for research on AI chips.'),
  passage('body itri', 'body', '工研院 ITRI Research'),
  passage('term ran', 'term', 'Open RAN'),
];

const search = (among: readonly Passage[], query: string): Hit[] => searchIndex(indexPassages(among), query);

const owners = (query: string): string[] => search(passages, query).map((hit) => hit.passage.owner);

it('finds what holds every word, anywhere in what belongs together', () => {
  expect(owners('台灣 institute')).toEqual(['slide talks']);
  expect(owners('open 人才')).toEqual(['slide research']);
  expect(owners('open quantum')).toEqual([]);
});

it('finds nothing for nothing', () => {
  expect(owners('')).toEqual([]);
  expect(owners('   ')).toEqual([]);
});

it('puts headlines before pictures, bodies, terms and details, and makes one hit of what belongs together', () => {
  expect(owners('open ran')).toEqual(['slide research', 'term ran']);
  expect(owners('research')).toEqual(['slide talks', 'body itri', 'slide research']);
});

it('shows the passage that says most, and marks what was found in its own writing', () => {
  const [hit] = search(passages, 'ran 台');
  expect(hit).toBeUndefined();
  const [found] = search(passages, 'ＲＡＮ open');
  expect(found?.passage.place).toBe('headline');
  expect(found?.marks.map(([from, to]) => found.passage.text.slice(from, to))).toEqual(['Open', 'RAN']);
});

it('marks words that overlap once', () => {
  const [hit] = search([passage('slide a', 'detail', 'research')], 'search research');
  expect(hit?.marks).toEqual([[0, 8]]);
});

it('cuts a long passage around what was found, and moves the marks along', () => {
  const text = `${'一'.repeat(80)}晶片${'二'.repeat(80)}`;
  const [hit] = search([passage('slide a', 'detail', text)], '晶片');
  if (!hit) throw new Error('Nothing was found.');
  const cut = excerpt(hit, 30);
  expect(cut.text).toHaveLength(32);
  expect(cut.text).toMatch(/^….*晶片.*…$/u);
  expect(cut.marks.map(([from, to]) => cut.text.slice(from, to))).toEqual(['晶片']);
});

it('leaves a short passage whole', () => {
  const [hit] = search(passages, 'itri');
  if (!hit) throw new Error('Nothing was found.');
  expect(excerpt(hit)).toEqual({ text: '工研院 ITRI Research', marks: hit.marks });
});

it('reads what it looks through once, however often somebody types', () => {
  let reads = 0;
  const counted: Passage = {
    ...passage('slide a', 'detail', ''),
    get text() {
      reads += 1;
      return 'research';
    },
  };
  const index = indexPassages([counted]);
  const before = reads;
  for (const typed of ['q', 'qu', 'qua', 'quan']) searchIndex(index, typed);
  expect(reads).toBe(before);
});

it('puts whole words before beginnings of words, and those before middles, wherever they stand', () => {
  const among = [
    passage('slide island', 'headline', 'Taiwan and its partners'),
    passage('slide aims', 'headline', 'Aims of both'),
    passage('slide ai', 'detail', 'Rules for AI.'),
    passage('slide chips', 'picture', 'AI晶片'),
  ];
  expect(search(among, 'ai').map((hit) => hit.passage.slide)).toEqual(['chips', 'ai', 'aims', 'island']);
});

it('puts a slide about a word before one that mentions it', () => {
  const among = [
    passage('slide overview', 'picture', 'Trust'),
    passage('slide trust', 'picture', 'Trust in services'),
    passage('slide trust', 'detail', 'Rules on trust'),
    passage('slide named', 'headline', 'What trust needs'),
  ];
  expect(search(among, 'trust').map((hit) => hit.passage.slide)).toEqual(['named', 'trust', 'overview']);
});

it('marks the whole word, not the middle of one before it', () => {
  const [hit] = search([passage('slide a', 'detail', 'Taiwan and AI')], 'ai');
  expect(hit?.marks).toEqual([[11, 13]]);
});

it('finds traditional by simplified', () => {
  const [hit] = search([passage('slide a', 'headline', '臺灣與數位經濟')], '台湾 经济');
  expect(hit?.marks).toEqual([
    [0, 2],
    [5, 7],
  ]);
});
