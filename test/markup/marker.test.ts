import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../src/markup/bilingual.ts';
import type { Text } from '../../src/text/language.ts';
import type { Term } from '../../src/text/term.ts';

const tide: Term = {
  id: 'tide',
  name: { zh: '潮汐', en: 'Tide' },
  meaning: { zh: '海水漲落', en: 'The sea’s rise and fall' },
};
const lng: Term = {
  id: 'lng',
  name: { zh: 'LNG', en: 'LNG' },
  full: { zh: '液化天然氣', en: 'Liquefied natural gas' },
  meaning: { zh: '船用燃料', en: 'A fuel for ships' },
};

/** What is marked in texts that follow each other on a slide, as `id: text`. */
function marked(texts: readonly Text[], ...terms: Term[]): string[] {
  const mark = createTermFinder(terms).marked;
  const written = texts.map((text) => mark(text).value).join('');
  return [...written.matchAll(/<span class="term" data-term="([^"]+)">(.*?)<\/span>/gu)].map(
    ([, id, text]) => `${id}: ${text}`,
  );
}

describe('a term is marked', () => {
  it('once in each language, where it first stands', () => {
    const texts = [
      { zh: '看潮汐，再看潮汐', en: 'Before the ebb' },
      { zh: '潮汐', en: 'Tide after tide' },
    ];
    expect(marked(texts, tide)).toEqual(['tide: 潮汐', 'tide: Tide']);
  });

  it('by its full name as well', () => {
    expect(marked([{ zh: '用液化天然氣', en: 'On liquefied natural gas' }], lng)).toEqual([
      'lng: 液化天然氣',
      'lng: liquefied natural gas',
    ]);
  });

  it('across a place where the line may break', () => {
    expect(marked([{ zh: '看潮|汐', en: 'See' }], tide)).toEqual(['tide: 潮<wbr>汐']);
  });

  it('only once where a name is the same in both languages', () => {
    const name = { zh: 'LNG', en: 'LNG' };
    expect(marked([name, name], lng)).toEqual(['lng: LNG']);
  });

  it('with what it holds escaped', () => {
    const cut: Term = { ...tide, id: 'cut', name: { zh: 'A & B', en: 'A & B' } };
    expect(marked([{ zh: '看A & B', en: 'See A & B <' }], cut)).toEqual(['cut: A &amp; B', 'cut: A &amp; B']);
  });
});

it('the name of a language is not looked for in the other', () => {
  expect(marked([{ zh: '看Tide', en: 'See' }], tide)).toEqual([]);
});

it('marks change nothing that is read', () => {
  const text = { zh: '看潮|汐與液化天然氣 & <b>', en: 'Tide & LNG' };
  const unmarked = createTermFinder([tide, lng])
    .marked(text)
    .value.replaceAll(/<span class="term"[^>]*>(.*?)<\/span>/gu, '$1');
  expect(unmarked).toBe(createTermFinder([]).marked(text).value);
});
