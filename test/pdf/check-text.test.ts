import { expect, it } from 'vitest';
import { checkText, squeeze } from '../../src/pdf/check-text.ts';
import type { PageContent } from '../../src/pdf/read-page.ts';

const page = (tagged: string, text = tagged): PageContent => ({
  text,
  tagged,
  width: 595,
  height: 842,
  smallest: 10,
  smallestText: '',
  outside: '',
});
const facts = (text: string, heads: readonly string[] = []) => ({ text, heads, clipped: [], wide: [] });

it('is content with text that comes back in its order, over pages and with other spaces', () => {
  expect(checkText([page('第 2 屆'), page('Dialogue')], facts('第2屆\n Dia logue'))).toEqual([]);
});

it('tells where the order differs', () => {
  expect(checkText([page('headline picture detail')], facts('headline detail picture'))).toEqual([
    'does not give its text back in reading order from “detailpicture” on',
  ]);
});

it('tells of words that were not tagged', () => {
  expect(checkText([page('headline', 'headline steps')], facts('headline steps'))).toHaveLength(1);
});

it('tells which characters were lost', () => {
  expect(checkText([page('臺歐盟', '臺盟')], facts('臺歐盟'))).toEqual(['lost characters: 歐']);
});

it('lets the head of a table stand again, and nothing else', () => {
  const put = facts('單位人物國發會龔明鑫外交部', ['單位 人物']);
  expect(checkText([page('單位人物國發會龔明鑫'), page('單位人物外交部')], put)).toEqual([]);
  expect(checkText([page('單位人物國發會龔明鑫'), page('國發會外交部')], put)).toHaveLength(1);
});

it('lets the head of a table stand again before a row that begins with its words', () => {
  const put = facts('kind body kind 1 sea kind 2 land', ['kind body']);
  expect(checkText([page('kind body kind 1 sea'), page('kind body kind 2 land')], put)).toEqual([]);
  expect(checkText([page('kind body kind 1 sea'), page('kind body kind 2 dnal')], put)).toHaveLength(1);
});

it('tells what is cut off and what makes all smaller, and on which slide', () => {
  const long = { words: 'too long for its card', slide: 'ports' };
  const problems = checkText([page('a')], {
    ...facts('a'),
    clipped: [{ ...long, slide: '' }, long],
    wide: [long],
  });
  expect(problems).toEqual([
    'cuts off “too long for its card”',
    'cuts off “too long for its card” on slide ports',
    'is printed smaller, since its column is too narrow for “too long for its card” on slide ports',
  ]);
});

it('compares letters as they are read: ligatures and wide forms', () => {
  expect(squeeze('ﬁne ＡＩ')).toBe('fineAI');
});
