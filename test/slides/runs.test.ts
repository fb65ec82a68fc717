import { describe, expect, it } from 'vitest';
import deckSpec from '../../slides/deck.ts';
import { plain } from '../../src/text/language.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import sourceRuns from '../fixtures/source-runs.json' with { type: 'json' };
import { textsIn } from '../fixtures/marked-deck.ts';
import { copiedRuns, hanRuns, hashRun, RUN } from './runs.ts';

const hashes = new Set(sourceRuns.hashes);
const copiedIn = (value: unknown): string[] =>
  textsIn(value).flatMap(({ zh }) => copiedRuns(plain(zh), hashes));

const { slides, ...frame } = resolveDeck(deckSpec);

describe('no sentence of the source is copied', () => {
  it('on a slide', () => {
    const copied = slides.flatMap(({ id, headline, picture, detail, notes }) =>
      copiedIn([headline, picture, detail, notes]).map(() => id),
    );
    expect(copied).toEqual([]);
  });

  it('in the rest of the deck', () => {
    expect(copiedIn(frame)).toEqual([]);
  });
});

describe('runs', () => {
  it('are every stretch of 14 Han characters, and nothing shorter', () => {
    const stretch = '一二三四五六七八九十甲乙丙丁戊';
    expect(hanRuns(stretch)).toEqual([stretch.slice(0, RUN), stretch.slice(1)]);
    expect(hanRuns(stretch.slice(2))).toEqual([]);
  });

  it('end at punctuation, Latin letters and spaces', () => {
    expect(hanRuns('一二三四五六七，八九十甲乙丙丁')).toEqual([]);
    expect(hanRuns('一二三四五六七AI八九十甲乙丙丁')).toEqual([]);
  });

  it('are hashed as FNV-1a does', () => {
    expect(hashRun('')).toBe('811c9dc5');
    expect(hashRun('foobar')).toBe('bf9cf968');
  });

  it('of the source are many, each a hash and none twice', () => {
    expect(sourceRuns.hashes.filter((hash) => !/^[0-9a-f]{8}$/u.test(hash))).toEqual([]);
    expect(hashes.size).toBe(275);
  });

  it('are found in a text that has them, wherever a line may break', () => {
    const source = new Set(hanRuns('港務局與漁會每月會商船期與潮汐一次').map(hashRun));
    expect(copiedRuns(plain('據說港務局與漁會|每月會商船期與潮汐'), source)).toEqual([
      '港務局與漁會每月會商船期與潮',
      '務局與漁會每月會商船期與潮汐',
    ]);
    expect(copiedRuns('港務局與漁會，每月會商船期與潮汐', source)).toEqual([]);
  });
});
