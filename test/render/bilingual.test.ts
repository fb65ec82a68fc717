import { describe, expect, it } from 'vitest';
import { both, other, plainIn, stepClass } from '../../src/render/bilingual.ts';
import { html } from '../../src/render/html.ts';

const text = { zh: '兩港|對話', en: 'Two harbours' };

it('a text stands in both languages, each named, with breaks where they are marked', () => {
  expect(both(text).value).toBe(
    '<span class="in-zh broken" lang="zh-Hant-TW">兩港<wbr>對話</span><span class="in-en" lang="en">Two harbours</span>',
  );
});

it('the second line shows each language while the other one is chosen', () => {
  expect(other(text).value).toBe(
    '<span class="in-zh" lang="en">Two harbours</span><span class="in-en broken" lang="zh-Hant-TW">兩港<wbr>對話</span>',
  );
});

it('a name that is not translated stands once, in no language', () => {
  expect(both({ zh: 'Open |RAN', en: 'Open |RAN' }).value).toBe('<span>Open <wbr>RAN</span>');
});

it('text is escaped on both sides of a break', () => {
  expect(both({ zh: '<|"', en: '<|"' }).value).toBe('<span>&lt;<wbr>&quot;</span>');
});

it('plain text has no break', () => {
  expect(plainIn(text, 'zh')).toBe('兩港對話');
  expect(plainIn(text, 'en')).toBe('Two harbours');
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
