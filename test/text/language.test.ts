import { expect, it } from 'vitest';
import { isSame, plain } from '../../src/text/language.ts';

it('plain text has no mark for a break left', () => {
  expect(plain('兩港|對話|')).toBe('兩港對話');
});

it('a name that is not translated is the same in both languages', () => {
  expect(isSame({ zh: 'AIS', en: 'AIS' })).toBe(true);
  expect(isSame({ zh: '港口', en: 'Harbour' })).toBe(false);
});
