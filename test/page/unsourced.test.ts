import { describe, expect, it } from 'vitest';
import gallery from '../../examples/gallery/deck.ts';
import { topics as samples } from '../../examples/gallery/pictures/topics.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { renderDeckPage } from '../../src/page/deck-page.ts';
import { renderHandoutPage } from '../../src/page/handout/page.ts';
import { problemsOf } from '../deck/problems.ts';
import { measure } from '../fixtures/measure.ts';
import { origin } from '../fixtures/origin.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { unsourcedDeck } from '../fixtures/unsourced-deck.ts';

const deck = resolveDeck(unsourcedDeck());
const input = { deck, edition: 'presenter' as const, icons: new Map(), measure, origin };
const pages = [
  ['the deck', renderDeckPage(input)],
  ['the handout', renderHandoutPage({ ...input, downloads: [] })],
] as const;

describe.for(pages)('without a source, on the page of %s', ([, { head, body }]) => {
  it('no place of a paragraph is left', () => {
    expect(body.value).not.toMatch(/class="(?:cite|cites|cited|cited-as|source-title|paragraph-list)"/u);
    expect(body.value).not.toMatch(/\bP[0-9]\b/u);
    expect(head.value).not.toContain('@bottom-left');
  });

  it('nothing that held a text is there without one', () => {
    expect(body.value).not.toContain('class="detail"');
    const empty = /<(h[1-6]|dl|dt|section|footer|thead|th|caption)\b[^>]*>\s*<\/\1>/gu;
    expect(body.value.match(empty) ?? []).toEqual([]);
    expect(body.value).not.toContain('undefined');
  });
});

it('without a source the brief has no summary of what is not told', () => {
  const brief = pages[1][1].body.value.split('<article class="brief" hidden>')[1] ?? '';
  expect(brief).not.toContain('id="brief/summary"');
  expect(brief).not.toContain('id="brief/cited"');
});

it('without a source no paragraph can be cited', () => {
  expect(problemsOf(smallDeck({ source: undefined }))).toContain(
    'slides/frame › sources[0]: refers to an unknown paragraph “P1”. Use an id from source.paragraphs.',
  );
});

it('a number stands for a text that is the same in both languages', () => {
  expect(deck.slides[0]?.about).toEqual({ zh: '2026', en: '2026' });
});

it('what may follow a topic stands without a verb where the source has none, or not at all', () => {
  const [first, second] = samples.pictures['smallest']?.topics ?? [];
  if (!first || !second) throw new Error('The sample has two topics.');
  const label = { zh: '共用浮標', en: 'Share the buoys' };
  const picture = {
    kind: 'topics',
    topics: [{ topic: first.topic, next: [{ label }] }, { topic: second.topic }],
  };
  const spec = structuredClone(gallery);
  const slide = spec.sections.flatMap(({ slides }) => slides).find(({ id }) => id === 'topics-smallest');
  if (slide) Object.assign(slide, { picture });
  const plain = resolveDeck(spec);
  const shown = plain.slides.filter(({ id }) => id === 'topics-smallest');
  const page = renderDeckPage({ ...input, deck: { ...plain, slides: shown } }).body.value;
  expect(page).toContain(label.en);
  expect(page).not.toContain('b-pill');
});
