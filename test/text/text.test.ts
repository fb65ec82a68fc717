import { describe, expect, it } from 'vitest';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from '../deck/problems.ts';

const SPACE = 'has a typed space between Han and Latin. Remove it; the browser sets that space.';
const BREAK = 'has a mark for a line break, but its place has one line only. Remove the |.';
const full = (sign: string, half: string): string => `has the full-width “${sign}”. Write ${half}.`;
const half = (sign: string, wide: string): string =>
  `has the half-width sign “${sign}” in Chinese. Write ${wide}.`;
const strange = (code: string): string =>
  `contains ${code}, a space that few fonts have. Write a plain space.`;
const bidi = (code: string): string =>
  `contains ${code}, a bidirectional control, which can make text read as something else. Remove that character.`;
const invisible = (code: string): string =>
  `contains ${code}, an invisible character. Remove that character.`;
const variant = (code: string): string =>
  `contains ${code}, an invisible character that asks for another form of the one before it. Remove that character.`;
const control = (code: string): string => `contains ${code}, a control character. Remove that character.`;
const privateUse = (code: string): string =>
  `contains ${code}, a private-use character, which no font agrees on. Remove that character.`;

/** Texts that no slide may have, and the whole line that its author reads. */
describe('a text is refused when', () => {
  it.for<[what: string, zh: unknown, line: string]>([
    ['it is missing', undefined, 'is missing. Write it (string).'],
    ['it is empty', '', 'is empty. Write the text.'],
    ['it is only spaces', '  ', 'is empty. Write the text.'],
    ['it is only a mark for a break', '|', 'is empty. Write the text.'],
    ['it is a number', 12, 'is not of the type string. Write a value of the type string.'],
    ['it is nothing', null, 'is not of the type string. Write a value of the type string.'],
    ['it begins with a space', ' 港口', 'begins or ends with a space. Remove the space.'],
    ['it ends with a space', '港口 ', 'begins or ends with a space. Remove the space.'],
    [
      'it is Latin where Chinese is due',
      'Harbour',
      'should be Chinese but has no Han character: “Harbour”. Translate it; a name that is the same in both ' +
        'languages is written as a plain string where the field takes a label.',
    ],
    ['a space is typed after Han', '港口 VTS', SPACE],
    ['a space is typed before Han', 'VTS 港口', SPACE],
    ['a space is typed before a number', '港口 12', SPACE],
    ['a space is typed after a number', '12 月', SPACE],
    ['a space that does not break is typed', '港口\u00A0VTS', SPACE],
    ['a wide space is typed', '港口\u3000VTS', SPACE],
    ['a space stands before a mark for a break', '港口 |VTS', SPACE],
    ['a space stands after a mark for a break', 'VTS| 港口', SPACE],
    ['a space is typed after a plus sign', 'DIGI+ 方案', SPACE],
    [
      'a space is typed within Chinese',
      '港口 對話',
      'has a typed space within Chinese. Remove it, or write ， or 、.',
    ],
    ['a thin space is typed', '▶\u2009港口', strange('U+2009')],
    ['a half-width comma is typed', '港口,對話', half(',', '， or 、')],
    ['a half-width bracket is typed', '港口(VTS)', half('(', '（')],
    ['a half-width colon is typed', 'VTS:港口', half(':', '：')],
    ['it ends with a half-width full stop', '港口對話.', half('.', '。')],
    ['it has a half-width ideographic stop', '港口｡', half('｡', '。')],
    ['it has half-width dots', '港口...對話', half('...', '……')],
    ['it has half-width quotes', '港口"對話"', half('"', '「 or 」')],
    ['it has full-width letters', '港口ＡＩ', full('Ａ', 'A')],
    ['it overrides the direction', '港\u202E口', bidi('U+202E')],
    ['it isolates a direction', '港\u2066口', bidi('U+2066')],
    [
      'it marks a direction',
      '港\u200F口',
      'contains U+200F, an invisible direction mark. Remove that character.',
    ],
    ['it holds a zero-width space', '港\u200B口', invisible('U+200B')],
    ['it holds a zero-width joiner', '港\u200D口', invisible('U+200D')],
    ['it holds a byte-order mark', '港\uFEFF口', invisible('U+FEFF')],
    ['it holds a soft hyphen', '港\u00AD口', invisible('U+00AD')],
    ['it holds an invisible tag', '港\u{E0041}口', invisible('U+E0041')],
    ['a telephone asks for a coloured form', '港口❤\uFE0F', variant('U+FE0F')],
    ['it asks for a variant of a character', '港\u{E0100}口', variant('U+E0100')],
    ['it holds a line separator', '港\u2028口', invisible('U+2028')],
    ['it holds a null', '港\u0000口', control('U+0000')],
    ['it holds a new line', '港\n口', control('U+000A')],
    ['it holds a tab', '港\t口', control('U+0009')],
    ['it holds an escape', '港\u001B口', control('U+001B')],
    ['it holds a later control', '港\u0085口', control('U+0085')],
    ['it holds a private character', '港\uE000口', privateUse('U+E000')],
    ['it holds a private character of a later plane', '港\u{F0000}口', privateUse('U+F0000')],
    [
      'it holds half of a pair',
      '港\uD840口',
      'contains U+D840, half of a surrogate pair. Remove that character.',
    ],
  ])('%s', ([, zh, line]) => {
    expect(problemsOf(smallDeck({ 'slides.frame.headline.zh': zh }))).toEqual([
      `slides/frame › headline.zh: ${line}`,
    ]);
  });
});

describe('an English text is refused when', () => {
  it.for<[what: string, en: unknown, line: string]>([
    ['it is missing', undefined, 'is missing. Write it (string).'],
    ['it is empty', '', 'is empty. Write the text.'],
    [
      'it has Han',
      'The 港 talks',
      'should be English but has Han characters: “The 港 talks”. Translate or romanise them.',
    ],
    ['it has a full-width comma', 'Talks，more', full('，', ',')],
    ['it has Chinese quotes', '「Talks」', full('「', '“')],
    ['it has Chinese brackets', '〔2020〕', full('〔', '[')],
    ['it has a wide space', 'Two\u3000talks', 'has a full-width space. Write a plain space.'],
    ['it has full-width letters', 'Ｔalks', full('Ｔ', 'T')],
    ['it has a thin space', 'Two\u2009talks', strange('U+2009')],
    ['it holds a zero-width space', 'Two\u200Btalks', invisible('U+200B')],
  ])('%s', ([, en, line]) => {
    expect(problemsOf(smallDeck({ 'slides.frame.headline.en': en }))).toEqual([
      `slides/frame › headline.en: ${line}`,
    ]);
  });
});

it.for(['第2屆港口|對話', 'VTS與AIS', '「港口」（VTS）：開放', '港口DIGI+、AIS', '𠮷野港', '〔2020〕年'])(
  'the Chinese text %s is accepted',
  (zh) => {
    expect(problemsOf(smallDeck({ 'slides.frame.headline.zh': zh }))).toEqual([]);
  },
);

it.for([
  '“Two” harbours — talk',
  'Users’ trust (2020)',
  'Harbour |talks',
  'Café de l’Été',
  'No.\u00A01',
  '3 × 4 → 12',
])('the English text %s is accepted', (en) => {
  expect(problemsOf(smallDeck({ 'slides.frame.headline.en': en }))).toEqual([]);
});

it('a name that is the same in both languages is refused when it is in Han', () => {
  expect(problemsOf(smallDeck({ 'slides.frame.picture.exchange.beads[1]': '潮汐' }))).toEqual([
    'slides/frame › picture.exchange.beads[1]: is the same in both languages but has Han characters: “潮汐”. Write it in each language: { zh: …, en: … }.',
  ]);
});

it('a plain string is refused where the text is no label', () => {
  expect(problemsOf(smallDeck({ 'slides.frame.headline': 'Harbour' }))).toEqual([
    'slides/frame › headline: is “Harbour”, no text in both languages. Write it in both languages: { zh: …, en: … }.',
  ]);
});

it.for<[field: string, value: unknown, line: string]>([
  ['bodies[0].acronym', 'P\u202EO', bidi('U+202E')],
  [
    'bodies[0].acronym',
    '港',
    'is the same in both languages but has Han characters: “港”. Write it in each language: { zh: …, en: … }.',
  ],
  ['bodies[3].shortName.en', 'Lamps\u200B', invisible('U+200B')],
  ['bodies[3].shortName.en', '', 'is empty. Write the text.'],
  ['bodies[3].shortName.en', 'Lamps |of all', BREAK],
  ['bodies[0].name.zh', '港務|局', BREAK],
  ['bodies[0].name.en', 'Port |Office', BREAK],
  ['bodies[1].aliases[0]', '漁民|公會', BREAK],
  ['kinds[0].label.zh', '機|關', BREAK],
  ['sides.left.name.en', 'No|rth', BREAK],
  ['sides.left.delegation.zh', '北港|代表團', BREAK],
  ['people[0].title.en', 'Direc|tor', BREAK],
  ['people[1].name', 'Ana |Rey', BREAK],
  ['bodies[1].aliases[0]', '漁\uE000', privateUse('U+E000')],
  [
    'people[0].name.zh',
    'Lin',
    'should be Chinese but has no Han character: “Lin”. Translate it; a name that is the same in both languages is written as a plain string where the field takes a label.',
  ],
])('the names of the delegations are held to the same: %s as %j', ([field, value, line]) => {
  expect(problemsOf(smallDeck({ [`delegations.${field}`]: value }))).toEqual([
    `deck › delegations.${field}: ${line}`,
  ]);
});
