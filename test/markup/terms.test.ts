import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/text/term.ts';
import { bilingual, inPieces } from '../../src/markup/bilingual.ts';
import { html, unsafe, type Html } from '../../src/markup/html.ts';
import { markTerms, renderTermEntries } from '../../src/markup/terms.ts';

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

/** What is marked in a piece, as `id: text`. */
function marked(content: Html, ...terms: Term[]): string[] {
  const { value } = markTerms(content, terms);
  return [...value.matchAll(/<span class="term" data-term="([^"]+)">(.*?)<\/span>/gu)].map(
    ([, id, text]) => `${id}: ${text}`,
  );
}

describe('a term is marked', () => {
  it('once in each language, where it first stands', () => {
    const content = html`${bilingual({ zh: '看潮汐，再看潮汐', en: 'Tide after tide' })}<p>${bilingual({ zh: '潮汐', en: 'Tide' })}</p>`;
    expect(marked(content, tide)).toEqual(['tide: 潮汐', 'tide: Tide']);
  });

  it('by its full name as well', () => {
    expect(marked(bilingual({ zh: '用液化天然氣', en: 'On liquefied natural gas' }), lng)).toEqual([
      'lng: 液化天然氣',
      'lng: liquefied natural gas',
    ]);
  });

  it('across a place where the line may break', () => {
    expect(marked(bilingual({ zh: '看潮|汐', en: 'See' }), tide)).toEqual(['tide: 潮<wbr>汐']);
  });

  it('around the pieces of a name', () => {
    expect(markTerms(inPieces({ zh: '潮|汐', en: 'See' }), [tide]).value).toContain(
      '<span class="term" data-term="tide"><span class="piece">潮</span><wbr><span class="piece">汐</span></span></span>',
    );
    expect(marked(inPieces({ zh: '看潮|汐', en: 'See' }), tide)).toEqual([]);
  });

  it('only once where a name is the same in both languages', () => {
    expect(marked(html`<p>${bilingual({ zh: 'LNG', en: 'LNG' })}</p>`, lng)).toEqual(['lng: LNG']);
  });
});

describe('nothing is marked', () => {
  it('within a longer word', () => {
    expect(marked(bilingual({ zh: '看', en: 'Tides and LNGs and XLNG' }), tide, lng)).toEqual([]);
  });

  it.for(['a', 'button', 'h2', 'table', 'dl', 'summary', 'svg'])('within %s', (name) => {
    const inside = unsafe(`<${name}>潮汐</${name}>`);
    expect(marked(html`<p>${inside}</p>`, tide)).toEqual([]);
    expect(marked(html`<p>${inside}${'潮汐'}</p>`, tide)).toEqual(['tide: 潮汐']);
  });

  it('in attributes, or where a name only looks like markup', () => {
    const span: Term = { ...tide, id: 'span', name: { zh: 'span', en: 'span' } };
    expect(marked(html`<span title="${'潮汐'}">${'<span>'}</span>`, tide)).toEqual([]);
    expect(marked(html`<span class="span">x</span>`, span)).toEqual([]);
  });
});

it('marks change nothing that is read', () => {
  const content = html`<p>${bilingual({ zh: '看潮|汐與液化天然氣 & <b>', en: 'Tide & LNG' })}</p>`;
  const unmarked = markTerms(content, [tide, lng]).value.replaceAll(
    /<span class="term"[^>]*>(.*?)<\/span>/gu,
    '$1',
  );
  expect(unmarked).toBe(content.value);
});

it('a term with signs of its own is looked for as it is written', () => {
  const digi: Term = { ...tide, id: 'digi', name: { zh: 'DIGI+', en: 'DIGI+' } };
  expect(marked(html`<p>${'DIGII DIGI+ x'}</p>`, digi)).toEqual(['digi: DIGI+']);
  const cut: Term = { ...tide, id: 'cut', name: { zh: 'A & B', en: 'A & B' } };
  expect(marked(html`<p>${'A & B'}</p>`, cut)).toEqual(['cut: A &amp; B']);
});

it('every term has an entry that says its name in full and its meaning, in both languages', () => {
  const { value } = renderTermEntries([lng]);
  for (const text of [
    'id="term:lng"',
    'LNG',
    '液化天然氣',
    'Liquefied natural gas',
    '船用燃料',
    'A fuel for ships',
  ]) {
    expect(value).toContain(text);
  }
});
