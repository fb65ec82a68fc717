import { describe, expect, it } from 'vitest';
import { bilingual, inPieces, inOtherLanguage, stepClass } from '../../src/markup/bilingual.ts';
import { html } from '../../src/markup/html.ts';

const text = { zh: '兩港|對話', en: 'Two harbours' };

it('a text stands in both languages, each named, with breaks where they are marked', () => {
  expect(bilingual(text).value).toBe(
    '<span class="in-zh broken" lang="zh-Hant-TW">兩港<wbr>對話</span><span class="in-en" lang="en">Two harbours</span>',
  );
});

it('the second line shows each language while the other one is chosen', () => {
  expect(inOtherLanguage(text).value).toBe(
    '<span class="in-zh" lang="en">Two harbours</span><span class="in-en broken" lang="zh-Hant-TW">兩港<wbr>對話</span>',
  );
});

it('a name that is not translated stands once, in no language', () => {
  expect(bilingual({ zh: 'Open |RAN', en: 'Open |RAN' }).value).toBe('<span>Open <wbr>RAN</span>');
});

it('a name that breaks only where it is marked stands in pieces', () => {
  expect(inPieces(text).value).toBe(
    '<span class="in-zh broken" lang="zh-Hant-TW"><span class="piece">兩港</span><wbr><span class="piece">對話</span></span><span class="in-en" lang="en">Two harbours</span>',
  );
  expect(inPieces({ zh: 'Open |RAN', en: 'Open |RAN' }).value).toBe(
    '<span><span class="piece">Open </span><wbr><span class="piece">RAN</span></span>',
  );
});

it('text is escaped on both sides of a break', () => {
  expect(bilingual({ zh: '<|"', en: '<|"' }).value).toBe('<span>&lt;<wbr>&quot;</span>');
});

describe('a part', () => {
  it('that is there from the start is no fragment', () => {
    expect(html`<p${stepClass(0)}>`.value).toBe('<p>');
    expect(html`<p${stepClass(0, 'card')}>`.value).toBe('<p class="card">');
  });

  it('that appears with a step is a fragment, counted from 0', () => {
    expect(html`<p${stepClass(1)}>`.value).toBe('<p class="fragment" data-fragment-index="0">');
    expect(html`<p${stepClass(3, 'card', 'wide')}>`.value).toBe(
      '<p class="card wide fragment" data-fragment-index="2">',
    );
  });
});

it.for<[written: string, shown: string]>([
  ['透過INATBA|拉近', '透過INATBA<span class="apart"></span><wbr>拉近'],
  ['可信賴的|AI標準', '可信賴的<span class="apart"></span><wbr>AI標準'],
  ['設計與架構、|Open RAN', '設計與架構、<wbr>Open RAN'],
  ['Open |RAN', 'Open <wbr>RAN'],
])('a break in %s leaves room where Chinese meets Latin', ([written, shown]) => {
  expect(bilingual({ zh: written, en: written }).value).toBe(`<span>${shown}</span>`);
});

it('what is longer than any word may break within, and no word that people write does', () => {
  const endless = `請見${'e3b0c44298'.repeat(3)}。`;
  expect(bilingual({ zh: endless, en: endless }).value).toBe(
    '<span>請見e3b0c44<wbr>298e3b0<wbr>c44298e<wbr>3b0c442<wbr>98。</span>',
  );
  for (const written of ['Telecommunicationsinfrastruct', '臺灣與歐盟之間'.repeat(8)].map((word) =>
    word.slice(0, 27),
  ))
    expect(bilingual({ zh: written, en: written }).value).toBe(`<span>${written}</span>`);
});
