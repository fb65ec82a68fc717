import { describe, expect, it } from 'vitest';
import { chart as samples } from '../../../examples/gallery/pictures/chart.ts';
import { contextOf } from '../../../src/deck/context.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { describePicture, renderPicture, setPicture } from '../../../src/kinds/kinds.ts';
import type { PictureSpec } from '../../../src/kinds/schemas.ts';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';
import { problemsOf } from '../../deck/problems.ts';
import { deckOf } from '../deck-of.ts';

type Spec = PictureSpec<'chart'>;

const measure = measureWithFonts();
const many = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe('a chart is refused', () => {
  it.for([
    ['without a source', 'usual', { source: undefined }, 'source: '],
    ['without a unit', 'usual', { unit: undefined }, 'unit: '],
    [
      'with more than twelve bars',
      'smallest',
      { categories: many(13), series: [{ values: many(13).map(Number) }] },
      'categories: has 13 for bars. Give 3 to 12.',
    ],
    [
      'with more than four lines',
      'lines',
      {
        series: many(5).map((name) => ({ name, values: [62, 63, 67, 72, 79, 86, 91, 94] })),
      },
      'series: has 5 for lines. Give 1 to 4.',
    ],
    ['with two scales', 'lines', { 'series.1.unit': 'km' }, 'series[1]: has no field “unit”'],
    ['with bars that do not begin at 0', 'usual', { from: 1 }, 'from: is 1, but bars begin at 0. Remove it.'],
    [
      'with a lit bar of which it is not said whose it is',
      'usual',
      { 'lit.side': undefined },
      "lit.side: is missing. Say whose bar it is, or 'none'.",
    ],
    [
      'with a bar below 0',
      'usual',
      { 'series.0.values.2': -1 },
      "series[0].values[2]: is -1, and bars show no figure below 0. Use form: 'lines'.",
    ],
    [
      'with a figure below its axis',
      'lines',
      { 'series.0.values.2': 49 },
      'series[0].values[2]: is 49, below the beginning of the axis. Begin it lower, by from.',
    ],
    [
      'with a category without a figure',
      'usual',
      { 'series.0.values': [1, 2] },
      'series[0].values: has 2 figures for 8 categories. Give each category one.',
    ],
    [
      'with several series without names',
      'lines',
      { 'series.2.name': undefined },
      'series[2].name: is missing',
    ],
    ['with a side twice', 'lines', { 'series.1.side': 'left' }, 'series[1].side: is “left” twice'],
    [
      'with a pair in the wrong order',
      'pairs',
      { 'series.0.side': 'right', 'series.1.side': 'left' },
      'series[0].side: ',
    ],
    [
      'with something lit in pairs',
      'pairs',
      { lit: { index: 0, side: 'left' } },
      'lit: has no meaning for pairs',
    ],
    [
      'with something lit that there is not',
      'usual',
      { 'lit.index': 8 },
      'lit.index: is 8, but the last is 7',
    ],
    ['with an event among bars', 'usual', { event: { at: 0, name: 'LNG' } }, 'event: has no place in bars'],
    ['with an event at no time', 'lines', { 'event.at': 8 }, 'event.at: is 8, but the last is 7'],
    [
      'with a reference among lines',
      'lines',
      { reference: { value: 1, name: 'LNG' } },
      'reference: has no place in lines',
    ],
  ] as const)('%s', ([, name, changes, said]) => {
    const problems = problemsOf(deckOf(sample(name), changes), { measure });
    expect(problems[0]).toContain(`slides/chart › picture.${said}`);
  });

  it.for([
    ['a figure', '兩港等了1.9小時', []],
    ['by how much two figures differ', '最多與最少差4.3小時', []],
    ['how many there are', '8個船席', []],
    ['a number that a text of the chart says', '2025年的等泊', []],
    [
      'another number',
      '只等9.9小時',
      [
        'slides/chart › headline.zh: says 9.9, which is no figure of the picture nor between two of them. Say what the picture shows, or write the number out in words.',
      ],
    ],
  ] as const)('by a headline that says %s only where the figures do not', ([, zh, said]) => {
    expect(problemsOf(deckOf(sample('usual'), {}, { headline: { zh, en: 'Waiting' } }), { measure })).toEqual(
      said,
    );
  });
});

describe('a chart of bars', () => {
  it('has its figures in a table, and its lengths are its values', () => {
    const { picture } = rendered(sample('usual'));
    expect(picture.value).toMatch(/<table><thead><tr>[\s\S]*<th scope="row"[\s\S]*<td>/u);
    const lengths = marksOf(sample('usual')).flatMap((mark) =>
      mark.mark === 'area' ? [Number(/H([\d.]+)/u.exec(mark.d)?.[1]) - 470] : [],
    );
    expect(lengths.map((length) => Number((length / (lengths[0] ?? 1)).toFixed(3)))).toEqual(
      [1.2, 1.9, 2.6, 2.9, 3.4, 3.8, 4.7, 5.5].map((value) => Number((value / 1.2).toFixed(3))),
    );
  });

  it('hangs what is lit on a thread from the edge of its side, and nothing else', () => {
    const threadsOf = (name: string) =>
      marksOf(sample(name)).flatMap((mark) => (mark.mark === 'thread' ? [mark.d.replace(/ .*/u, '')] : []));
    expect(threadsOf('usual')).toEqual(['M0']);
    expect(threadsOf('largest')).toEqual(['M1920']);
    expect(threadsOf('none')).toEqual([]);
  });

  it('hatches the right side’s bars, so that they are told apart without colours', () => {
    const hatched = marksOf(sample('pairs')).filter(
      ({ mark, ...rest }) => mark === 'line' && 'tone' in rest && rest.tone === 'paper',
    );
    expect(hatched).toHaveLength(4);
  });
});

describe('a chart of lines', () => {
  it('has every figure in a table for those who listen', () => {
    const { picture } = rendered(sample('lines'));
    const table = /<table class="unseen b-data">[\s\S]*<\/table>/u.exec(picture.value)?.[0] ?? '';
    expect(table.match(/<td>/gu)).toHaveLength(32);
    expect(table.match(/<th scope="row">/gu)).toHaveLength(8);
  });

  it('draws the lit line last, and brings it with its step', () => {
    const drawn = marksOf(sample('lines'));
    const last = drawn.findLast((mark) => mark.mark === 'thread');
    expect(last).toMatchObject({ side: 'left', weight: 16, step: 1 });
  });

  it('says at the foot where its axis begins, and where it flows from when to when', () => {
    const { foot } = rendered(sample('lines'));
    expect(foot?.value).toContain('On time, %; axis starts at 50. Source: port authorities (sample figures)');
    expect(foot?.value).toContain('On time, %; Q1 2024 to Q4 2025; axis starts at 50.');
    expect(rendered(sample('line')).foot?.value).not.toContain('axis');
  });
});

it('a chart is told by what is measured, its unit, its figures and its headline', () => {
  expect(described(sample('usual'))).toMatch(
    /^Wait for a berth, hours; North 3 \(highlighted\): 1\.2; South 1: 1\.9; .*North 4: 5\.5; Mean: 3\.25; Two harbours talk$/u,
  );
  expect(described(sample('pairs'))).toContain('Ferries: North Harbour 88, South Harbour 91');
  expect(described(sample('lines'))).toContain('North Harbour (highlighted): 62 (Q1 2024), 94 (Q4 2025)');
});

function sample(name: string): Spec {
  const found = samples.pictures[name];
  if (!found) throw new Error(`The gallery has no chart “${name}”.`);
  return found;
}

function slideOf(picture: Spec) {
  const deck = resolveDeck(deckOf(picture));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  return { picture: slide.picture, context: contextOf(deck, slide, measure) };
}

function rendered(spec: Spec) {
  const { picture, context } = slideOf(spec);
  return renderPicture(picture, context);
}

function described(spec: Spec): string {
  const { picture, context } = slideOf(spec);
  return describePicture(picture, context).en;
}

function marksOf(spec: Spec) {
  const { picture, context } = slideOf(spec);
  return setPicture(picture, context).marks.en;
}
