import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/language.ts';
import { copied, HAN_RUN, hanRuns, hashRun, SIGN_RUN, signRuns } from '../../src/text/runs.ts';

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
    expect(hashRun('港務局')).toMatch(/^[0-9a-f]{8}$/u);
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
