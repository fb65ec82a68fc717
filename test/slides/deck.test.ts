import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import deckSpec from '../../slides/deck.ts';
import { languages, plain } from '../../src/text/language.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { textsIn } from '../fixtures/marked-deck.ts';

const deck = resolveDeck(deckSpec);

/** The storyboard: number, id, kind, planned seconds, steps. */
const storyboard: ReadonlyArray<readonly [string, string, string, number, number]> = [
  ['1', 'opening', 'title', 20, 0],
  ['2', 'common-ground', 'tiles', 45, 3],
  ['3', 'event', 'facts', 35, 0],
  ['4', 'rounds', 'rounds', 30, 2],
  ['5', 'participants', 'participants', 70, 3],
  ['6', 'conveners', 'participants', 35, 3],
  ['7', 'remarks-eu', 'tree', 45, 3],
  ['8', 'remarks-taiwan', 'chain', 55, 4],
  ['9', 'remarks-compared', 'overlap', 40, 3],
  ['10', 'topics', 'topic-map', 40, 0],
  ['11', 'topic-research', 'lanes', 50, 3],
  ['12', 'topic-blockchain', 'platform', 50, 3],
  ['13', 'topic-ai', 'lintel', 50, 3],
  ['14', 'topic-cybersecurity', 'stages', 50, 3],
  ['15', 'topic-data', 'mirror', 50, 3],
  ['16', 'topic-connectivity', 'mirror', 50, 3],
  ['17', 'pattern', 'matrix', 45, 3],
  ['18', 'outlook', 'ladder', 60, 5],
  ['B1', 'glossary', 'glossary', 0, 0],
  ['B2', 'open-questions', 'open', 0, 0],
];

describe('the deck', () => {
  it('follows the storyboard, slide by slide', () => {
    expect(
      deck.slides.map(({ number, id, picture, seconds, steps }) => [
        number,
        id,
        picture.kind,
        seconds,
        steps,
      ]),
    ).toEqual(storyboard);
  });

  it('is planned for 820 seconds, a little under fourteen minutes', () => {
    expect(deck.talkLength).toBe(18);
    expect(deck.seconds).toBe(820);
    expect(deck.slides[17]?.startsAt).toBe(760);
  });

  it('says which slides are a reading of ours', () => {
    expect(deck.slides.filter(({ ours }) => ours).map(({ id }) => id)).toEqual([
      'remarks-compared',
      'pattern',
      'outlook',
      'open-questions',
    ]);
  });

  it('says that the kinds of body are a grouping of ours', () => {
    expect(deck.delegations.kindsNote).toEqual({
      zh: '單位類別為本簡報分類',
      en: 'Kinds of body: our grouping',
    });
  });

  it('cites every paragraph of the source, as the source has them', () => {
    const ids = 'P0 P1 P2 P3 P4 P5 T1 T2 T3 T4 T5 T6 P6 C1 C2';
    expect(deck.source.paragraphs.map(({ id }) => id).join(' ')).toBe(ids);
    const cited = new Set(deck.slides.flatMap(({ sources }) => sources.map(({ id }) => id)));
    expect(deck.source.paragraphs.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it('cites for each topic the paragraph of that topic and no other', () => {
    const cited = deck.slides.slice(10, 16).map(({ sources }) => sources.map(({ id }) => id).join());
    expect(cited).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });

  it('explains every term, and shows each in the glossary', () => {
    const ids =
      'dde digi-plus six-industries inatba eu-cybersecurity-strategy southbound health-insurance mask-map real-estate';
    expect(deck.glossary.map(({ id }) => id).join(' ')).toBe(ids);
    const [glossary] = deck.slides.flatMap(({ picture }) => (picture.kind === 'glossary' ? [picture] : []));
    expect(glossary?.entries.join(' ')).toBe(ids);
  });

  it('uses drawings that are there', () => {
    const icons = deck.slides.flatMap(({ picture }) => {
      if (picture.kind === 'tiles') return picture.tiles.map(({ icon }) => icon);
      return picture.kind === 'topic-map' ? picture.topics.map(({ icon }) => icon) : [];
    });
    expect(icons).toHaveLength(12);
    expect(icons.filter((icon) => !existsSync(`assets/icons/${icon}.svg`))).toEqual([]);
  });
});

describe.for(languages)('every headline in %s', (language) => {
  it('fits one line or two', () => {
    const limit = language === 'zh' ? 30 : 72;
    const long = deck.slides.filter(({ headline }) => Array.from(plain(headline[language])).length > limit);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('is a claim of its own', () => {
    const headlines = deck.slides.map(({ headline }) => headline[language]);
    expect(new Set(headlines).size).toBe(20);
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
    const years = textsIn(deck).flatMap(({ zh, en }) =>
      [...zh.matchAll(/20\d\d/gu), ...en.matchAll(/20\d\d/gu)].map(([year]) => year),
    );
    expect(new Set(years)).toEqual(new Set(['2020']));
  });

  it('eight questions stand open at the end', () => {
    const [open] = deck.slides.flatMap(({ picture }) => (picture.kind === 'open' ? [picture] : []));
    expect(open?.questions).toHaveLength(8);
  });

  it('only round two was held; round three is hoped for', () => {
    const [rail] = deck.slides.flatMap(({ picture }) => (picture.kind === 'rounds' ? [picture] : []));
    expect(rail?.rounds.map(({ label, state }) => [label.en, state])).toEqual([
      ['Round 2', 'held'],
      ['Round 3', 'hoped'],
    ]);
  });

  it('the EU’s remarks name no speaker', () => {
    const remarks = deck.slides.find(({ id }) => id === 'remarks-eu');
    const words = textsIn([remarks?.headline, remarks?.picture, remarks?.detail, remarks?.notes]);
    expect(words.filter(({ zh, en }) => /Viola|Rouhana|Grzegorzewski|高哲夫/u.test(zh + en))).toEqual([]);
  });
});
