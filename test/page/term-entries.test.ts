import { expect, it } from 'vitest';
import { renderTermEntries } from '../../src/page/term-entries.ts';

it('every term has an entry that says its name in full and its meaning, in both languages', () => {
  const { value } = renderTermEntries([
    {
      id: 'lng',
      name: { zh: 'LNG', en: 'LNG' },
      full: { zh: '液化天然氣', en: 'Liquefied natural gas' },
      meaning: { zh: '船用燃料', en: 'A fuel for ships' },
    },
  ]);
  for (const text of [
    'id="term:lng"',
    '液化天然氣',
    'Liquefied natural gas',
    '船用燃料',
    'A fuel for ships',
  ]) {
    expect(value).toContain(text);
  }
});
