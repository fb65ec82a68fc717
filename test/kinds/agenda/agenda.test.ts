import { describe, expect, it } from 'vitest';
import { agenda } from '../../../examples/gallery/pictures/agenda.ts';
import { contextOf } from '../../../src/deck/context.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { describePicture, renderPicture } from '../../../src/kinds/kinds.ts';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';
import { problemsOf } from '../../deck/problems.ts';
import { readPage, shows } from '../../page/read-page.ts';
import { deckOf } from '../deck-of.ts';

const { usual } = agenda.pictures;

const measure = measureWithFonts();

describe('an agenda is refused', () => {
  it.for([
    ['a time that is none', { 'items.0.from': '9:30' }, 'items[0].from: is not a time: “9:30”'],
    ['a day that is none', { date: '2025-02-30' }, 'date: is not a date: “2025-02-30”'],
    ['an end before the beginning', { 'items.5.to': '11:00' }, 'items[5].to: is 11:00, not after 12:00'],
    [
      'an overlap',
      { 'items.1.from': '09:45' },
      'items[1].from: overlaps the item before, which ends at 09:50. Begin at 09:50.',
    ],
    [
      'a gap',
      { 'items.1.from': '10:00' },
      'items[1].from: leaves a gap after the item before, which ends at 09:50. Begin at 09:50, or write the gap as an item with break: true.',
    ],
    ['a present item that there is not', { now: 6 }, 'now: is 6, but the items end at 5'],
    ['a single item', { items: usual.items.slice(0, 1) }, 'items: is too short. Give at least 2.'],
    [
      'more than eight items',
      {
        items: Array.from({ length: 9 }, (_, index) => ({
          from: `${10 + index}:00`,
          to: `${11 + index}:00`,
          text: 'LNG',
        })),
      },
      'items: is too long. Give at most 8.',
    ],
    [
      'a text too long for its line',
      { 'items.1.text.zh': '準點靠泊以及一年以來的回顧檢討' },
      'items[1].text.zh: takes 2 lines and has room for 1',
    ],
    [
      'a speaker too long for the line',
      { 'items.1.who.en': 'Northern Port Authority of both Harbours' },
      'items[1].who.en: takes 2 lines and has room for 1',
    ],
    [
      'a place too long for the foot',
      { 'place.en': 'Harbour '.repeat(20).trim() },
      'place.en: is too long for its line at the foot of the stage',
    ],
  ] as const)('for %s', ([, changes, said]) => {
    const problems = problemsOf(deckOf(usual, changes), { measure });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`slides/agenda › picture.${said}`);
  });
});

it('an agenda is to scale, unless a session would be too low, and says which', () => {
  expect(footOf(usual)).toContain('10 September 2025, South Harbour; lengths to scale');
  expect(footOf({ ...usual, items: agenda.pictures.largest?.items ?? [] })).toContain(
    'evenly spaced, not to scale',
  );
});

it('where an agenda flows, its items are evenly spaced, whatever they are on the stage', () => {
  expect(footOf(usual)).toMatch(/b-flowing.*evenly spaced/u);
});

it('an agenda is told as a list of spans, and says which of them is now', () => {
  const deck = resolveDeck(deckOf({ ...usual, now: 2 }));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  const context = contextOf(deck, slide, measure);
  const described = describePicture(slide.picture, context).en;
  expect(described).toContain('09:50 to 10:30, Berthing on time: one year, North Port Authority; ');
  expect(described).toContain('10:30 to 10:45, Break (now); ');
  const page = readPage(renderPicture(slide.picture, context).picture.value);
  expect(shows(page, { zh: '10:30至10:45（現在）', en: '10:30 to 10:45 (now)' })).toBe(true);
});

function footOf(picture: typeof usual): string {
  const deck = resolveDeck(deckOf(picture));
  const [slide] = deck.slides;
  return slide ? String(renderPicture(slide.picture, contextOf(deck, slide, measure)).foot?.value) : '';
}
