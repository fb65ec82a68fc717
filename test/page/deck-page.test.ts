import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/deck/deck.ts';

import { isReservedId } from '../../src/deck/reserved-ids.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { renderDeckPage } from '../../src/page/deck-page.ts';
import type { Edition } from '../../src/page/edition.ts';
import { markedDeck, rewrittenDeck, textsIn } from '../fixtures/marked-deck.ts';
import { measure } from '../fixtures/measure.ts';
import { origin } from '../fixtures/origin.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import exampleDeck from '../../examples/small/deck.ts';
import { languages } from '../../src/text/language.ts';
import { allText, attribute, readPage, shows, valuesOf, type Page } from './read-page.ts';

const icons = new Map([['chip', '<path d="M1,1H2"/>']]);

const editions: readonly Edition[] = ['public', 'presenter'];
const decks: ReadonlyArray<readonly [string, Deck]> = [
  ['the small deck', resolveDeck(smallDeck())],
  ['the small example', resolveDeck(exampleDeck)],
];

describe.for(decks.flatMap(([name, deck]) => editions.map((edition) => [edition, name, deck] as const)))(
  'the %s page of %s',
  ([edition, , deck]) => {
    const page = pageOf(deck, edition);
    const ids = valuesOf(page, 'id');

    it('has no id twice', () => {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it('leads nowhere but to places of its own, to its handout and its accessibility statement', () => {
      const paper = languages.flatMap((language) => [
        `handout.html?lang=${language}`,
        `accessibility.html#${language}/`,
      ]);
      const all = valuesOf(page, 'href').filter((href) => !href.startsWith('#icon-'));
      const links = all.filter((href) => !paper.includes(href));
      expect(all).toEqual(expect.arrayContaining(paper));
      const views = links.filter((href) => href.startsWith('?'));
      const places = links
        .filter((href) => !href.startsWith('?'))
        .concat(views.map((href) => /#.*/u.exec(href)?.[0] ?? '#/'));
      const known = new Set(['#/', ...ids.map((id) => `#${id}`)]);
      expect(places.filter((place) => !known.has(place))).toEqual([]);
      expect(views.filter((view) => !/^\?view=(?:deck|speaker)(?:#|$)/u.test(view))).toEqual([]);
    });

    it('names by id only what is there', () => {
      const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
      const named = names.flatMap((name) => valuesOf(page, name)).flatMap((value) => value.split(' '));
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('has every slide as a section with its number, an address in each language and a name', () => {
      const sections = page.elements.filter(
        (element) => /\bslide\b/u.test(attribute(element, 'class') ?? '') && element.nodeName === 'section',
      );
      expect(
        sections.map((section) => [attribute(section, 'id'), attribute(section, 'data-number')]),
      ).toEqual(deck.slides.map(({ id, number }) => [id, number]));
      for (const { id } of deck.slides)
        expect(ids).toEqual(expect.arrayContaining([`/${id}`, `en/${id}`, `${id}-headline`]));
    });

    it('reserves its own ids, so that no slide may take them', () => {
      const slideIds = new Set(deck.slides.map(({ id }) => id));
      const own = ids.filter((id) => /^[a-z][a-z0-9-]*$/u.test(id) && !slideIds.has(id));
      expect(own.filter((id) => !isReservedId(id))).toEqual([]);
    });

    it('has no script, no style and no handler of its own', () => {
      expect(
        page.elements.filter(({ nodeName }) => ['script', 'iframe', 'object'].includes(nodeName)),
      ).toEqual([]);
      // The colours of the sides and the places of what is in the pictures, and nothing else.
      expect(page.elements.filter(({ nodeName }) => nodeName === 'style')).toHaveLength(2);
      const handlers = page.elements.flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name === 'style' || name.startsWith('on')),
      );
      expect(handlers).toEqual([]);
    });

    it('is the same every time', () => {
      expect(renderDeckPage({ deck, edition, origin, icons, measure })).toEqual(
        renderDeckPage({ deck, edition, origin, icons, measure }),
      );
    });
  },
);

describe.for(editions)('in the %s edition', (edition) => {
  const page = pageOf(markedDeck, edition);

  it('every text that readers are to see stands in both languages, each named', () => {
    const { title, description, sections, glossary, delegations, slides } = markedDeck;
    const shown = [
      ...[title, description].concat(sections.map((section) => section.title)),
      ...textsIn([glossary, delegations]),
      ...slides.flatMap(({ headline, picture, detail, sources, terms }) =>
        textsIn([headline, picture, detail, sources, terms]),
      ),
    ];
    expect(shown.filter((text) => !shows(page, text))).toEqual([]);
  });

  it('no language stands where the other is named', () => {
    expect(page.text.get('en')).not.toMatch(/港\d+口/u);
    expect(page.text.get('zh-Hant-TW')).not.toMatch(/H\d+h/u);
  });

  it('no mark for a break is shown, not even in the title', () => {
    expect(allText(page)).not.toContain('|');
    expect(valuesOf(page, 'content').join('')).not.toContain('|');
  });
});

describe('the speaker’s notes', () => {
  const notes = markedDeck.slides.flatMap((slide) => [slide.notes.zh, slide.notes.en]);

  it('all stand in the presenter’s edition', () => {
    const { body } = renderDeckPage({ deck: markedDeck, edition: 'presenter', origin, icons, measure });
    expect(notes.filter((text) => !body.value.includes(text))).toEqual([]);
  });

  it('stand nowhere in the public edition', () => {
    const { head, body } = renderDeckPage({ deck: markedDeck, edition: 'public', origin, icons, measure });
    expect(notes.filter((text) => head.value.includes(text) || body.value.includes(text))).toEqual([]);
    expect(body.value).not.toContain('class="notes"');
  });
});

describe('hostile text', () => {
  const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
  const hostile = rewrittenDeck((language, number) => `${language === 'zh' ? '港' : 'H'}${number}${attack}`);
  const page = pageOf(hostile, 'presenter');

  it('adds no element and no attribute that the page does not have', () => {
    // How many there are depends on where lines break, and so on the letters.
    const letters = attack.replaceAll(/[^a-z ]/gu, 'x');
    const harmless = pageOf(
      rewrittenDeck((language, number) => `${language === 'zh' ? '港' : 'H'}${number}${letters}`),
      'presenter',
    );
    const namesIn = ({ elements }: Page) =>
      [
        ...new Set(
          elements.flatMap(({ nodeName, attrs }) => [nodeName, ...attrs.map(({ name }) => `@${name}`)]),
        ),
      ].toSorted();
    expect(namesIn(page)).toEqual(namesIn(harmless));
  });

  it('is shown as it was written', () => {
    for (const { headline, notes } of hostile.slides) {
      expect(shows(page, headline)).toBe(true);
      expect(shows(page, notes)).toBe(true);
    }
  });
});

it('drawings stand in the page by name', () => {
  const page = pageOf(resolveDeck(smallDeck()), 'public');
  expect(valuesOf(page, 'id')).toContain('icon-chip');
  expect(valuesOf(page, 'href')).toContain('#icon-chip');
});

function pageOf(deck: Deck, edition: Edition): Page {
  const { head, body } = renderDeckPage({ deck, edition, origin, icons, measure });
  return readPage(`<html><head>${head.value}</head><body>${body.value}</body></html>`);
}
