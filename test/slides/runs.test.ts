import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/language.ts';
import sourceRuns from '../fixtures/source-runs.json' with { type: 'json' };
import { textsIn } from '../fixtures/marked-deck.ts';
import { copied, HAN_RUN, hanRuns, hashRun, SIGN_RUN, signRuns } from './runs.ts';
import { deck } from './texts.ts';

const source = { han: new Set(sourceRuns.han), signs: new Set(sourceRuns.signs) };

/** Names and terms may be as long as they are. */
const names = [
  deck.title,
  deck.shortTitle,
  ...deck.delegations.bodies.map(({ name }) => name),
  ...deck.delegations.people.flatMap(({ name, title }) => [name, title]),
  ...deck.glossary.flatMap(({ name, full }) => [name, ...(full ? [full] : [])]),
  ...deck.topics.map(({ name }) => name),
]
  .flatMap(({ zh, en }) => [plain(zh), plain(en)])
  .concat('DG CONNECT', 'AI晶片', 'Open RAN')
  .toSorted((a, b) => b.length - a.length);

const copiedIn = (value: unknown): string[] =>
  textsIn(value).flatMap(({ zh, en }) =>
    [zh, en].flatMap((text) => {
      const unnamed = names.reduce((rest, name) => rest.replaceAll(name, '\n'), plain(text));
      return [...copied(hanRuns(unnamed), source.han), ...copied(signRuns(unnamed), source.signs)];
    }),
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
    expect(hanRuns(stretch)).toEqual([stretch.slice(0, HAN_RUN), stretch.slice(1)]);
    expect(hanRuns(stretch.slice(2))).toEqual([]);
  });

  it('of Han characters end at punctuation, Latin letters and spaces', () => {
    expect(hanRuns('一二三四五，六七八九十')).toEqual([]);
    expect(hanRuns('一二三四五AI六七八九十')).toEqual([]);
  });

  it('of 12 signs go on across punctuation and scripts, and end with the line', () => {
    expect(signRuns('在IoT等，一二三四五六七八九')).toEqual(['在iot等一二三四五六七八九']);
    expect(signRuns('一二三四五六\n七八九十甲乙')).toEqual([]);
    expect(SIGN_RUN).toBe(12);
  });

  it('are hashed as FNV-1a does', () => {
    expect(hashRun('')).toBe('811c9dc5');
    expect(hashRun('foobar')).toBe('bf9cf968');
  });

  it('of the source are many, each a hash and none twice', () => {
    for (const hashes of [sourceRuns.han, sourceRuns.signs]) {
      expect(hashes.filter((hash) => !/^[0-9a-f]{8}$/u.test(hash))).toEqual([]);
    }
    expect([source.han.size, source.signs.size]).toEqual([588, 1609]);
  });

  it('are found in a text that has them, wherever a line may break', () => {
    const known = new Set(hanRuns('港務局與漁會每月會商船期與潮汐一次').map(hashRun));
    expect(copied(hanRuns(plain('據說港務局與漁會|每月會商')), known)).toEqual([
      '港務局與漁會每月會',
      '務局與漁會每月會商',
    ]);
    expect(copied(hanRuns('港務局與漁會，每月會商船期'), known)).toEqual([]);
  });
});
