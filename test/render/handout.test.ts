import { expect, it } from 'vitest';
import deckSpec from '../../slides/deck.ts';
import { resolveDeck } from '../../src/model/resolve.ts';
import { renderHandoutPage } from '../../src/render/handout/page.ts';

const deck = resolveDeck(deckSpec);
const page = (edition: 'public' | 'presenter', title = deck.shortTitle) => {
  const input = { deck: { ...deck, shortTitle: title }, edition, icons: new Map(), date: '2020-12-08' };
  const { head, body } = renderHandoutPage({ ...input, downloads: [] });
  return { head: head.value, body: body.value.replaceAll(/<span class="whole">(.*?)<\/span>/gu, '$1') };
};

it('holds every slide and its text for readers', () => {
  const { body } = page('public');
  for (const { id, detail } of deck.slides) {
    expect(body).toContain(`id="/${id}"`);
    for (const { zh } of detail) expect(body).toContain(zh);
  }
});

it('holds no word of the speaker in the public edition', () => {
  const notes = deck.slides.map((slide) => slide.notes.zh);
  const { body } = page('public');
  expect(notes.filter((text) => body.includes(text))).toEqual([]);
  expect(notes.filter((text) => page('presenter').body.includes(text))).toEqual(notes);
});

it('lets no title end the style element that writes it into page margins', () => {
  const { head } = page('public', { zh: '</style><b>"', en: 'x' });
  expect(head.match(/<\/style>/gu)).toHaveLength(1);
  expect(head).not.toContain('<b>');
});
