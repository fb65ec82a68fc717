import { describe, expect, it } from 'vitest';
import { secondsToSay } from '../../src/text/speaking-time.ts';

const same = (text: string) => ({ zh: text, en: text });

describe('the time that notes take', () => {
  it('is a minute for 220 Han characters, and for 130 words', () => {
    expect(secondsToSay(same('字，'.repeat(220)), 0)).toBe(60);
    expect(secondsToSay(same('word, '.repeat(130)), 0)).toBe(60);
  });

  it('counts names and numbers among Han characters as words', () => {
    expect(secondsToSay(same('在IoT與5G、DIGI+上'.repeat(26)), 0)).toBe(60);
  });

  it('is that of the language that takes longer, rounded up to five seconds', () => {
    expect(secondsToSay({ zh: '字'.repeat(40), en: 'word' }, 0)).toBe(15);
    expect(secondsToSay({ zh: '字', en: 'word '.repeat(40) }, 0)).toBe(20);
  });

  it('has three seconds more for each press, marked or not', () => {
    const text = 'word '.repeat(130);
    expect(secondsToSay(same(`▶${text}▶`), 5)).toBe(75);
    expect(secondsToSay(same(text), 5)).toBe(75);
  });
});
