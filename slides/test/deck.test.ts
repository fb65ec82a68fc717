import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { textsIn } from '../../test/fixtures/marked-deck.ts';
import { deck } from './texts.ts';

/** The storyboard: number, id, planned seconds, steps. */
const storyboard: ReadonlyArray<readonly [string, string, number, number]> = [
  ['1', 'opening', 30, 0],
  ['2', 'six-topics', 55, 3],
  ['3', 'meeting', 25, 2],
  ['4', 'participants', 30, 2],
  ['5', 'people', 30, 3],
  ['6', 'eu-opening', 45, 3],
  ['7', 'taiwan-opening', 75, 4],
  ['8', 'topic-research', 45, 3],
  ['9', 'topic-blockchain', 40, 3],
  ['10', 'topic-ai', 40, 3],
  ['11', 'topic-cybersecurity', 45, 3],
  ['12', 'topic-data', 45, 3],
  ['13', 'topic-connectivity', 55, 4],
  ['14', 'take-home', 20, 0],
  ['15', 'closing', 45, 3],
  ['B1', 'glossary', 0, 0],
  ['B2', 'questions', 0, 0],
];

describe('the deck', () => {
  it('follows the storyboard, slide by slide', () => {
    expect(deck.slides.map(({ number, id, seconds, steps }) => [number, id, seconds, steps])).toEqual(
      storyboard,
    );
  });

  it('cites every paragraph of the source, as the source has them', () => {
    const ids = 'P0 P1 P2 P3 P4 P5 T1 T2 T3 T4 T5 T6 P6 C1 C2';
    expect(deck.source?.paragraphs.map(({ id }) => id).join(' ')).toBe(ids);
    const cited = new Set(deck.slides.flatMap(({ sources }) => sources.map(({ id }) => id)));
    expect(deck.source?.paragraphs.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it('cites for each topic the paragraph of that topic and no other', () => {
    const cited = deck.slides
      .filter(({ topic }) => topic)
      .map(({ sources }) => sources.map(({ id }) => id).join());
    expect(cited).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });

  it('explains every term, and shows each in the glossary', () => {
    const ids =
      'dde digi-plus six-industries inatba eu-cybersecurity-strategy southbound health-insurance mask-map real-estate';
    expect(deck.glossary.map(({ id }) => id).join(' ')).toBe(ids);
    const rows = deck.slides.flatMap(({ picture }) => (picture.kind === 'rows' ? picture.rows : []));
    expect(rows.flatMap((row) => ('term' in row ? row.term : [])).join(' ')).toBe(ids);
  });
});

describe.for(languages)('every headline in %s', (language) => {
  it('is a claim of its own', () => {
    const headlines = deck.slides.map(({ headline }) => headline[language]);
    expect(new Set(headlines).size).toBe(17);
  });
});

describe('what the source does not say', () => {
  it('the year stands in brackets wherever a slide shows it', () => {
    const shown = deck.slides.flatMap(({ headline, picture }) => textsIn([headline, picture]));
    const dated = shown.flatMap(({ zh, en }) => [zh, en]).filter((text) => text.includes('2020'));
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter((text) => !/[[〔]2020/u.test(text))).toEqual([]);
  });

  it('no other year stands in any text', () => {
    // The accessibility statement names norms by their years.
    const years = textsIn({ ...deck, accessibility: undefined }).flatMap(({ zh, en }) =>
      [...zh.matchAll(/20\d\d/gu), ...en.matchAll(/20\d\d/gu)].map(([year]) => year),
    );
    expect(new Set(years)).toEqual(new Set(['2020']));
  });
});
