import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/deck/deck.ts';
import type { Text } from '../../src/text/language.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { describePicture, renderPicture } from '../../src/kinds/kinds.ts';
import { kindNames } from '../../src/kinds/schemas.ts';
import { contextOf } from '../../src/deck/context.ts';
import { markedDeck, textsIn } from '../fixtures/marked-deck.ts';
import { galleryDeck } from '../fixtures/gallery-deck.ts';
import { measure } from '../fixtures/measure.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { allText, readPage, shows, valuesOf, type Page } from '../page/read-page.ts';

describe.for(markedDeck.slides.map((slide) => [slide.id, slide] as const))(
  'a picture of the kind %s',
  ([name, slide]) => {
    const page = draw(slide);

    it('shows every text of its data in both languages, each named as what it is', () => {
      const missing = textsOf(slide).filter((text) => !shows(page, text));
      expect(missing).toEqual([]);
    });

    it('shows no mark for a break', () => {
      expect(allText(page)).not.toContain('|');
      expect(valuesOf(page, 'data-name-zh').join('')).not.toContain('|');
    });

    it('reaches each of its steps, and no more', () => {
      const reached = new Set(valuesOf(page, 'data-fragment-index').map(Number));
      expect([...reached].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: slide.steps }, (_, index) => index),
      );
    });

    it('links to slides of the deck only', () => {
      const linked = valuesOf(page, 'href').filter((href) => href.startsWith('#/'));
      const known = new Set(markedDeck.slides.map(({ id }) => `#/${id}`));
      expect(linked.filter((href) => !known.has(href))).toEqual([]);
    });

    it('is described in both languages, without marks', () => {
      const described = describePicture(slide.picture, contextOf(markedDeck, slide, measure));
      for (const words of Object.values(described)) expect(words).toMatch(/^[^|]{3,}$/u);
    });

    it('is drawn as it was reviewed', async () => {
      const deck = resolveDeck(galleryDeck());
      const reviewed = deck.slides.find(({ id }) => id === slide.id);
      const html = reviewed
        ? renderPicture(reviewed.picture, contextOf(deck, reviewed, measure)).picture.value
        : '';
      // The diagram is reviewed as a drawing, in participants.svg.
      const drawn = html.replace(/<svg class="diagram"[\s\S]*?<\/svg>/u, '<svg class="diagram">…</svg>');
      await expect(`${drawn}\n`).toMatchFileSnapshot(join('..', 'output', 'kinds', `${name}.html`));
    });
  },
);

it('every kind of slide is among those', () => {
  const drawn = new Set(markedDeck.slides.map(({ picture }) => picture.kind));
  expect([...drawn].toSorted()).toEqual([...kindNames].toSorted());
});

it('terms keep the order of their rows', () => {
  const deck = resolveDeck(
    smallDeck({ 'slides.glossary.picture.rows': [{ term: 'lng' }, { term: 'tide' }] }),
  );
  const slide = deck.slides.find(({ id }) => id === 'glossary') as Slide;
  const rows = [
    ...renderPicture(slide.picture, contextOf(deck, slide, measure)).picture.value.matchAll(
      /<th scope="row".*?<\/th>/gu,
    ),
  ];
  expect(rows.map(([row]) => row.includes('LNG'))).toEqual([true, false]);
});

function draw(slide: Slide): Page {
  const { picture, foot } = renderPicture(slide.picture, contextOf(markedDeck, slide, measure));
  return readPage(`${picture.value}${foot?.value ?? ''}`);
}

/** The texts of a slide's picture, and those of the deck that its kind shows. */
function textsOf({ picture }: Slide): Text[] {
  // Whose grouping the kinds are stands at the slide's foot.
  if (picture.kind === 'participants') return textsIn({ ...markedDeck.delegations, kindsNote: '' });
  if (picture.kind === 'rows') return textsIn([picture, markedDeck.glossary]);
  return textsIn(picture);
}
