import { expect, it } from 'vitest';
import gallery from '../../../examples/gallery/deck.ts';
import deckSpec from '../../../examples/small/deck.ts';
import { measure } from '../../fixtures/measure.ts';
import { origin } from '../../fixtures/origin.ts';
import type { Slide } from '../../../src/deck/deck.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { renderHandoutPage } from '../../../src/page/handout/page.ts';
import { readPage, shows, valuesOf } from '../read-page.ts';

const resolved = resolveDeck(deckSpec);
/** What is said stands nowhere else. */
const deck = {
  ...resolved,
  slides: resolved.slides.map((slide) => ({
    ...slide,
    notes: { zh: `講者說：${slide.notes.zh}`, en: `Said: ${slide.notes.en}` },
  })),
};
const page = (edition: 'public' | 'presenter', title = deck.shortTitle) => {
  const input = {
    deck: { ...deck, shortTitle: title },
    edition,
    icons: new Map(),
    measure,
    origin,
  };
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
  const [shown, spoken] = [page('public').body, page('presenter').body];
  expect(notes.filter((text) => shown.includes(text))).toEqual([]);
  expect(notes.filter((text) => spoken.includes(text))).toEqual(notes);
});

it('lets no title end the style element that writes it into page margins', () => {
  const { head } = page('public', { zh: '</style><b>"', en: 'x' });
  expect(head.match(/<\/style>/gu)).toHaveLength(head.match(/<style>/gu)?.length ?? 0);
  expect(head).not.toContain('<b>');
});

it('cites the paragraphs under what the brief claims, and says what they are about', () => {
  const brief = page('public').body.split('<article class="brief" hidden>')[1] ?? '';
  const claims = [...brief.matchAll(/<div class="claim">.*?<\/div>/gsu)].map(([claim]) => claim);
  expect(claims).toHaveLength(deck.brief.told.length);
  expect(claims.filter((claim) => !/class="cites">[A-Z]\d/u.test(claim))).toEqual([]);
  const list = brief.split('class="paragraph-list"')[1] ?? '';
  for (const { id, about } of deck.source?.paragraphs ?? []) {
    expect(list).toContain(`<dt>${id}</dt>`);
    expect(list).toContain(about.en);
  }
  expect(brief).not.toContain('<ul></ul>');
});

it('tells whole and shows in the brief each slide that the deck names for it, and lists every term', () => {
  const brief = page('public').body.split('<article class="brief" hidden>')[1] ?? '';
  const terms = /<table class="terms">(.*?)<\/table>/su.exec(brief)?.[1] ?? '';
  const rows = [...terms.matchAll(/<tr><th scope="row">.*?<\/tr>/gsu)].map(([row]) => row);
  expect(rows).toHaveLength(deck.glossary.length);
  for (const [index, { meaning }] of deck.glossary.entries()) expect(rows[index]).toContain(meaning.en);
  expect(brief.match(/<div class="claim">/gu)).toHaveLength(deck.brief.told.length);
  const read = readPage(brief);
  const told = deck.slides.filter(({ id }) => deck.brief.told.includes(id)).flatMap(({ detail }) => detail);
  expect(told.filter((paragraph) => !shows(read, paragraph))).toEqual([]);
  expect(brief.match(/<div class="shown"/gu)).toHaveLength(deck.brief.shown.length);
  for (const id of deck.brief.shown) expect(brief).toContain(`aria-labelledby="brief-${id}"`);
});

it('bears no id twice, not even where a slide is named like a part of the brief', () => {
  const named = (id: string): Slide => ({ ...(deck.slides[0] as Slide), id });
  const parts = ['summary', 'terms', 'cited', 'took-part', 'bar', 'contents', 'paragraphs'];
  const { body } = renderHandoutPage({
    deck: { ...deck, slides: parts.map(named), brief: { told: parts, shown: parts } },
    edition: 'presenter',
    icons: new Map(),
    measure,
    origin,
    downloads: [],
  });
  const ids = valuesOf(readPage(body.value), 'id');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  // Nor does such a slide look like that part.
  expect(body.value.match(/class="part summary"/gu)).toHaveLength(1);
});

it('bears no id twice where the brief shows what names itself, and such a slide has one headline there', () => {
  const shown = ['closing-usual', 'photo-usual', 'chart-usual'];
  const { body } = renderHandoutPage({
    deck: resolveDeck({ ...gallery, brief: { told: [], shown } }),
    edition: 'public',
    icons: new Map(),
    measure,
    origin,
    downloads: [],
  });
  const ids = valuesOf(readPage(body.value), 'id');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const brief = body.value.split('<article class="brief" hidden>')[1] ?? '';
  expect(brief.match(/<h2 id="brief-closing-usual[^"]*"/gu)).toHaveLength(1);
  // What its drawings are named by stands there as well.
  for (const id of valuesOf(readPage(brief), 'aria-labelledby')) expect(ids).toContain(id);
});
