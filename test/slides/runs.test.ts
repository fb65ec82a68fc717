import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/language.ts';
import sourceRuns from '../fixtures/source-runs.json' with { type: 'json' };
import { textsIn } from '../fixtures/marked-deck.ts';
import { copiedRuns, hanRuns, hashRun, RUN } from './runs.ts';
import { deck } from './texts.ts';

const hashes = new Set(sourceRuns.hashes);

/** Names and terms may be as long as they are. */
const names = [
  deck.title,
  deck.shortTitle,
  ...deck.delegations.bodies.map(({ name }) => name),
  ...deck.glossary.flatMap(({ name, full }) => [name, ...(full ? [full] : [])]),
  ...deck.topics.map(({ name }) => name),
]
  .map(({ zh }) => plain(zh))
  .toSorted((a, b) => b.length - a.length);

const copiedIn = (value: unknown): string[] =>
  textsIn(value).flatMap(({ zh }) =>
    copiedRuns(
      names.reduce((text, name) => text.replaceAll(name, '，'), plain(zh)),
      hashes,
    ),
  );

describe('no sentence of the source is copied', () => {
  it.for(deck.slides.map((slide) => [slide.id, slide] as const))('on %s', ([, slide]) => {
    const { headline, picture, detail, notes } = slide;
    expect(copiedIn([headline, picture, detail, notes])).toEqual([]);
  });

  it('in the rest of the deck', () => {
    const { slides, ...frame } = deck;
    expect(slides.length).toBeGreaterThan(0);
    expect(copiedIn(frame)).toEqual([]);
  });
});

describe('runs', () => {
  it('are every stretch of 9 Han characters, and nothing shorter', () => {
    const stretch = '一二三四五六七八九十';
    expect(hanRuns(stretch)).toEqual([stretch.slice(0, RUN), stretch.slice(1)]);
    expect(hanRuns(stretch.slice(2))).toEqual([]);
  });

  it('end at punctuation, Latin letters and spaces', () => {
    expect(hanRuns('一二三四五，六七八九十')).toEqual([]);
    expect(hanRuns('一二三四五AI六七八九十')).toEqual([]);
  });

  it('are hashed as FNV-1a does', () => {
    expect(hashRun('')).toBe('811c9dc5');
    expect(hashRun('foobar')).toBe('bf9cf968');
  });

  it('of the source are many, each a hash and none twice', () => {
    expect(sourceRuns.hashes.filter((hash) => !/^[0-9a-f]{8}$/u.test(hash))).toEqual([]);
    expect(hashes.size).toBe(588);
  });

  it('are found in a text that has them, wherever a line may break', () => {
    const source = new Set(hanRuns('港務局與漁會每月會商船期與潮汐一次').map(hashRun));
    expect(copiedRuns(plain('據說港務局與漁會|每月會商'), source)).toEqual([
      '港務局與漁會每月會',
      '務局與漁會每月會商',
    ]);
    expect(copiedRuns('港務局與漁會，每月會商船期', source)).toEqual([]);
  });
});
