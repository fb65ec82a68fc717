import { expect, it } from 'vitest';
import { html, unsafe } from '../../src/markup/html.ts';
import { keepWordsWhole } from '../../src/markup/whole-words.ts';

/** The words that are kept whole. */
function whole(markup: string): readonly string[] {
  const { value } = keepWordsWhole(unsafe(markup));
  return [...value.matchAll(/<span class="whole">(.*?)<\/span>/gu)].map(([, word]) => word ?? '');
}

it('words with a hyphen are kept whole, whatever stands around them', () => {
  expect(whole('<p>2nd Taiwan-EU Dialogue, cross-border.</p>')).toEqual(['Taiwan-EU', 'cross-border']);
  expect(whole('<p>因COVID-19疫情</p>')).toEqual(['COVID-19']);
  expect(whole('<p>state-of-the-art</p>')).toEqual(['state-of-the-art']);
});

it('dashes between words and hyphens at their ends are no such words', () => {
  expect(whole('<p>2019–2020, pre- and post-, A - B, −0:00</p>')).toEqual([]);
});

it('what is drawn, and what holds text alone, stays as it is', () => {
  const markup =
    '<svg><title>a-b</title><path d="M0-1"/><text>Co-convened</text></svg><select><option>c-d</option></select>';
  expect(whole(markup)).toEqual([]);
  expect(whole(`${markup}<p>e-f</p>`)).toEqual(['e-f']);
});

it('attributes stay, and nothing changes that is read', () => {
  const page = html`<p class="to-slide" title="${'x-y <z-z>'}">Real-estate &amp; ${'<b-b>'}</p>`;
  const { value } = keepWordsWhole(page);
  expect(value.replaceAll(/<span class="whole">(.*?)<\/span>/gu, '$1')).toBe(page.value);
  expect(value).toContain('title="x-y');
  expect(value).toContain('&lt;<span class="whole">b-b</span>&gt;');
});
