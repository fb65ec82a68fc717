import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/deck/deck.ts';
import type { Text } from '../../src/text/language.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { describePicture, renderPicture } from '../../src/kinds/kinds.ts';
import { kindNames } from '../../src/kinds/schemas.ts';
import { contextOf } from '../../src/deck/context.ts';
import { markedDeck, textsIn } from '../fixtures/marked-deck.ts';
import gallery from '../../examples/gallery/deck.ts';
import { measure } from '../fixtures/measure.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { allText, readPage, shows, valuesOf, type Page } from '../page/read-page.ts';

const deck = resolveDeck(gallery);

describe.for(markedDeck.slides.map((slide) => [slide.id, slide] as const))(
  'a picture of the kind %s',
  ([, slide]) => {
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
  },
);

it.for(
  deck.slides
    .filter(({ id }) => !/-(?:smallest|largest)$/u.test(id))
    .map((slide) => [slide.id, slide] as const),
)('the sample %s is drawn as it was reviewed', async ([name, slide]) => {
  const html = renderPicture(slide.picture, contextOf(deck, slide, measure)).picture.value;
  // Diagrams are reviewed as drawings, in output/participants, and the tools that both have around them with the first.
  const own = slide.picture.kind === 'people' ? html.slice(html.indexOf('<div class="d-roster"')) : html;
  const drawn = own
    .replace(/<svg class="d-diagram"[\s\S]*?<\/svg>/u, '<svg class="d-diagram">…</svg>')
    // How many slides the gallery has before this one is no matter of its own.
    .replaceAll(/\bp\d+-(?=\d)/gu, 'p-');
  await expect(`${drawn}\n`).toMatchFileSnapshot(join('..', 'output', 'kinds', `${name}.html`));
});

it('every kind of slide is among those', () => {
  const drawn = new Set(markedDeck.slides.map(({ picture }) => picture.kind));
  expect([...drawn].toSorted()).toEqual([...kindNames].toSorted());
});

it('terms keep the order of their rows', () => {
  const small = resolveDeck(
    smallDeck({ 'slides.glossary.picture.rows': [{ term: 'lng' }, { term: 'tide' }] }),
  );
  const slide = small.slides.find(({ id }) => id === 'glossary') as Slide;
  const rows = [
    ...renderPicture(slide.picture, contextOf(small, slide, measure)).picture.value.matchAll(
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
  if (picture.kind === 'rows') {
    const terms = picture.rows.flatMap((row) => ('term' in row ? [row.term] : []));
    return textsIn([picture, markedDeck.glossary.filter(({ id }) => terms.includes(id))]);
  }
  return textsIn(picture);
}
