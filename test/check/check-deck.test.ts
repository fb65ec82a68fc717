import { expect, it } from 'vitest';
import { checkDeck, staticRules, withoutPutOff } from '../../src/check/check-deck.ts';
import { formatReported } from '../../src/check/report.ts';
import { renderedRules } from '../../src/rendered/check-rendered.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { ruleNames, type RuleName } from '../../src/deck/rules.ts';
import { smallDeck, type Changes } from '../fixtures/small-deck.ts';

const found = (changes: Changes): string[] => {
  const deck = resolveDeck(smallDeck(changes));
  return withoutPutOff(deck, checkDeck(deck), staticRules).map((finding) =>
    formatReported({ file: 'deck.ts', line: 1, ...finding }).replace('deck.ts:1  ', ''),
  );
};

const words = (count: number): string => Array<string>(count).fill('word').join(' ');
const paragraphs = [
  { id: 'P1', about: { zh: '召開', en: 'Who convened it' }, text: '潮位站每日公布水位與風速，12艘船進港。' },
  { id: 'P2', about: { zh: '主持', en: 'Who moderated it' } },
];
const dark = (side: string): Changes => ({ 'delegations.sides.right.colours.dark.side': side });

const withTable = (...more: readonly object[]): Changes => ({
  'slides.frame.picture': {
    kind: 'table',
    names: { zh: '港口', en: 'Harbour' },
    columns: [{ head: { zh: '船', en: 'Ships' } }],
    rows: [
      { name: { zh: '北港', en: 'North' }, values: [12] },
      { name: { zh: '南港', en: 'South' }, values: [8] },
      ...more,
    ],
  },
});

/** Bars with their mean beside them, which is 12. */
const bars = (value: number) => ({
  kind: 'chart',
  form: 'bars',
  measured: { zh: '進港', en: 'Arrivals' },
  unit: { zh: '艘', en: 'ships' },
  categories: ['A', 'B', 'C'],
  series: [{ values: [10, 12, 14] }],
  reference: { value, name: { zh: '平均', en: 'Mean' } },
  source: { zh: '港務局', en: 'the port' },
});

/** Each rule, one mistake for each thing that it sees, and the one line that tells of it. */
const mistakes: ReadonlyArray<readonly [RuleName, Changes, string]> = [
  [
    'talk/time',
    { 'slides.frame.notes': { zh: '慢。', en: words(65) }, 'slides.frame.seconds': 35 },
    'slides/frame › seconds: is 35, but to say the notes and press takes 40: 5 too few. Plan 40 seconds, or shorten the notes.',
  ],
  [
    'talk/time',
    { 'slides.frame.seconds': 300 },
    'slides/frame › seconds: is 300, but to say the notes and press takes 10: 290 to spare. Plan 10 seconds, or lengthen the notes.',
  ],
  [
    'talk/slot',
    { slotMinutes: 1 },
    'deck › slotMinutes: is 1, but the slides are planned for 1:20: 0:20 too long. Leave slides out or move some to the backup, or shorten notes and their seconds.',
  ],
  [
    'talk/presses',
    { 'slides.participants.notes': { zh: '▶北港先說。', en: '▶ North speaks. ▶ South answers.' } },
    'slides/participants › notes.zh: marks 1 press with ▶, but the slide takes 2. Put a ▶ where each press is due, in both languages, or none at all.',
  ],
  [
    'talk/presses',
    { 'slides.participants.notes': { zh: '北港先說。', en: '▶ North speaks. ▶ South answers.' } },
    'slides/participants › notes.zh: marks 0 presses with ▶, but the slide takes 2. Put a ▶ where each press is due, in both languages, or none at all.',
  ],
  [
    'talk/terms',
    { 'slides.frame.detail': [{ zh: '兩港改用ECDIS。', en: 'Both ports turn to ECDIS.' }] },
    'slides/frame › detail[0].zh: says “ECDIS”, which nothing explains. Give it an entry in the glossary, or write it in full.',
  ],
  [
    'languages/numbers',
    { 'slides.frame.detail': [{ zh: '12艘船進港。', en: '13 ships came in.' }] },
    'slides/frame › detail[0].en: does not say “12”, as 中文 does. Say the same number or date in both languages.',
  ],
  [
    'languages/numbers',
    { 'slides.frame.headline': { zh: '三月五日開港', en: 'The port opens |on 6 March' } },
    'slides/frame › headline.en: does not say “五”, as 中文 does. Say the same number or date in both languages.',
  ],
  [
    'languages/names',
    { 'slides.frame.detail': [{ zh: '市政廳主辦。', en: 'The Mayor hosts.' }] },
    'slides/frame › detail[0].en: does not name “City Hall”, as 中文 does. Name the same in both languages.',
  ],
  [
    'languages/names',
    { 'slides.frame.detail': [{ zh: '邀Ana來。', en: 'An invitation.' }] },
    'slides/frame › detail[0].en: does not name “Ana”, as 中文 does. Name the same in both languages.',
  ],
  [
    'languages/quotes',
    { 'slides.frame.detail': [{ zh: '兩港的船。', en: "The ports' ships." }] },
    'slides/frame › detail[0].en: has a straight quotation mark or apostrophe. Write ’, or ‘ and ’.',
  ],
  [
    'languages/quotes',
    { 'slides.frame.detail': [{ zh: '兩港“互通”。', en: 'Two ports are open.' }] },
    'slides/frame › detail[0].zh: has the quotation mark “. Write 「 and 」, within them 『 and 』.',
  ],
  [
    'languages/spaces',
    { 'slides.frame.detail': [{ zh: '兩港的船。', en: 'Ships of two  ports.' }] },
    'slides/frame › detail[0].en: has two spaces in “two  ports.”. Leave one.',
  ],
  [
    'languages/spaces',
    { 'slides.frame.detail': [{ zh: '兩港的船。', en: 'Ships , boats.' }] },
    'slides/frame › detail[0].en: has a space before the sign in “Ships ,”. Remove it.',
  ],
  [
    'languages/spaces',
    { 'slides.frame.detail': [{ zh: '兩港的船。', en: 'A cafe\u0301 by the port.' }] },
    'slides/frame › detail[0].en: has a letter whose accent is a character of its own. Type the letter with its accent as one.',
  ],
  [
    'languages/signs',
    { 'slides.frame.detail': [{ zh: '兩港的<b>船</b>。', en: 'Ships of two ports.' }] },
    'slides/frame › detail[0].zh: has “<b>”, which is shown as it stands. Remove it: texts take no HTML and no Markdown; | marks where a line may break.',
  ],
  [
    'languages/signs',
    { 'slides.frame.detail': [{ zh: '兩港的船。', en: 'Ships: http://port.example' }] },
    'slides/frame › detail[0].en: has an address that begins with http://. Write it without its beginning, or with https://.',
  ],
  [
    'claims/numbers',
    {
      'source.paragraphs': paragraphs,
      'slides.frame.detail': [{ zh: '15艘船進港。', en: '15 ships came in.' }],
    },
    'slides/frame › detail[0].zh: says “15”, which P1 of the source does not. Say the number of the source, or cite the paragraph that has it.',
  ],
  [
    'claims/copied',
    {
      'source.paragraphs': paragraphs,
      'slides.frame.detail': [{ zh: '南邊的潮位站每日公布水位。', en: 'The water is measured every day.' }],
    },
    'slides/frame › detail[0].zh: has “潮位站每日公布水位” as the source has it. Say it in words of the deck’s own.',
  ],
  [
    'claims/picture',
    { 'slides.participants.headline': { zh: '9個單位', en: '9 organisations' } },
    'slides/participants › headline.zh: says “9”, which the picture under it does not show: it has 1, 2, 3, 4, 5. Say the number that is shown.',
  ],
  [
    'claims/picture',
    { ...withTable(), 'slides.frame.remark': { zh: '7艘或4艘', en: 'Seven ships or 4' } },
    'slides/frame › remark.zh: says “7”, which the picture under it does not show: it has 12, 8. Say the number that is shown.',
  ],
  [
    'claims/sums',
    withTable({ name: { zh: '合計', en: 'Total' }, values: [21] }),
    'slides/frame › picture.rows[2].values[0]: is 21, but the other rows add up to 20. Write 20, or mend the figures.',
  ],
  [
    'claims/sums',
    { 'slides.frame.picture': bars(11.5) },
    'slides/frame › picture.reference.value: is 11.5, but the mean of the figures is 12. Write 12, or say in its name what it is the mean of.',
  ],
  [
    'claims/quoted',
    {
      'source.paragraphs': paragraphs,
      'slides.frame.picture': {
        kind: 'quote',
        words: { zh: '船長要的是準時。', en: 'A captain asks for the hour.' },
        name: { zh: '船長', en: 'A captain' },
      },
    },
    'slides/frame › picture.words.zh: is a quotation, and P1 of the source does not have these words. Quote the words of the source, or cite the paragraph that has them.',
  ],
  [
    'claims/cited',
    { ...withTable(), 'slides.frame.sources': [] },
    'slides/frame › picture: shows figures and does not say whose they are. Give the picture its source, or cite the paragraphs that have them.',
  ],
  [
    'colours/contrast',
    { 'delegations.sides.left.colours.light.text': '#7a9a95' },
    'delegations › sides.left.colours.light.text: stands out from the page by 3.1:1, and has to by 4.5:1. Make #7a9a95 darker.',
  ],
  ['colours/apart', dark('#4db6ac'), 'delegations › sides.right.colours.dark.side: is too like'],
  [
    'structure/unused',
    {
      'delegations.kinds': [
        ...smallDeck().delegations.kinds,
        { id: 'club', label: { zh: '社團', en: 'Club' }, shape: 'circle' },
      ],
    },
    'delegations › kinds[club]: is the kind of no organisation. Remove it, or give it to one.',
  ],
  [
    'structure/unused',
    {
      glossary: [
        ...smallDeck().glossary,
        {
          id: 'reef',
          name: { zh: '暗礁', en: 'Reef' },
          meaning: { zh: '水下的石頭', en: 'Rocks under water' },
        },
      ],
    },
    'glossary › [reef]: is a term that no slide uses. Remove it, or use the term.',
  ],
  [
    'structure/unused',
    { 'source.paragraphs': [...paragraphs, { id: 'P3', about: { zh: '附錄', en: 'Annex' } }] },
    'source › paragraphs[P3]: is cited by nothing. Cite it where it is told, or remove it.',
  ],
  [
    'structure/put-off',
    { putOff: [{ rule: 'talk/time', slide: 'frame', reason: 'The speaker reads slowly.' }] },
    'putOff › [talk/time]: puts off talk/time on frame, which finds nothing there. Remove it.',
  ],
];

it('a good deck has none', () => {
  expect(found({})).toEqual([]);
});

it.for(mistakes)('%s', ([rule, changes, line]) => {
  const lines = found(changes);
  expect(lines[0]).toContain(line);
  expect(lines.filter((one) => !one.endsWith(`[${rule}]`))).toEqual([]);
});

it('every rule is seen to find its mistake', () => {
  const seen = new Set(mistakes.map(([rule]) => rule));
  // Files a deck in memory has none of: deck-sources.test.ts. What a browser sees: test/e2e/rendered.test.ts.
  expect(ruleNames.filter((rule) => !seen.has(rule))).toEqual(['structure/files', ...renderedRules]);
});

it.for(mistakes.filter(([rule]) => rule !== 'structure/put-off'))(
  '%s is silent where it is put off',
  ([rule, changes]) => {
    expect(found({ ...changes, putOff: [{ rule, reason: 'It is put off in a test.' }] })).toEqual([]);
  },
);
