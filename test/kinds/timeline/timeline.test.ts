import { describe, expect, it } from 'vitest';
import { timeline as samples } from '../../../examples/gallery/pictures/timeline.ts';
import { contextOf } from '../../../src/deck/context.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import type { PictureSpec } from '../../../src/kinds/schemas.ts';
import { describePicture, renderPicture, setPicture } from '../../../src/kinds/kinds.ts';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';
import { problemsOf } from '../../deck/problems.ts';
import { deckOf } from '../deck-of.ts';

const measure = measureWithFonts();

describe('a timeline is refused', () => {
  it.for([
    ['a date that is none', { 'dates.0.date': '2024-13' }, 'dates[0].date: is not a date: “2024-13”'],
    ['fewer than three dates', { dates: sample('usual').dates.slice(0, 2) }, 'dates: is too short'],
    [
      'more than eight',
      { dates: [...sample('largest').dates, ...sample('largest').dates.slice(0, 1)] },
      'dates: is too long',
    ],
    [
      'dates out of order',
      { 'dates.1.date': '2024-01' },
      'dates[1].date: is not after the one before it, 2024-03. Put the dates in order.',
    ],
    [
      'dates too near to each other to be drawn to scale',
      { 'dates.1.date': '2024-04' },
      "dates[1].date: is too near to the one before it, 2024-03, to be drawn to scale. Leave one out, or set scale: 'even'.",
    ],
    [
      'a date to come without a verb',
      { 'dates.4.verb': undefined },
      'dates[4].verb: is missing for a date to come. Give the verb of the source.',
    ],
    [
      'a past date with a verb',
      { 'dates.2.verb': { firmness: 'will', words: { zh: '將', en: 'will' } } },
      'dates[2].verb: is given for a date that is past. Remove it.',
    ],
    [
      'a label wider than its room',
      { 'dates.3.text.en': 'Shore power on trial in both harbours for a year' },
      'dates[3].text.en: takes 4 lines and has room for 2',
    ],
  ] as const)('for %s', ([, changes, said]) => {
    const problems = problemsOf(deckOf(sample('usual'), changes), { measure });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`slides/timeline › picture.${said}`);
  });

  it('for a past date behind one to come, where no today tells them apart', () => {
    expect(problemsOf(deckOf(sample('even'), { 'dates.3.verb': undefined }))).toEqual([
      'slides/timeline › picture.dates[3].verb: is missing after a date to come. Give the verb of the source, or a today.',
    ]);
  });
});

describe('the threads of a timeline', () => {
  it('are solid up to today and dashed behind it', () => {
    const threads = marksOf(sample('usual')).flatMap((mark) => (mark.mark === 'thread' ? [mark] : []));
    const today = 1133;
    const xsOf = (of: typeof threads) =>
      of.flatMap(({ d }) => [...d.matchAll(/(-?[\d.]+) -?[\d.]+/gu)].map(([, x]) => Number(x)));
    const [dashed, solid] = [threads.filter(({ dash }) => dash), threads.filter(({ dash }) => !dash)];
    expect([dashed.length, solid.length]).toEqual([6, 8]);
    expect(Math.min(...xsOf(dashed))).toBeGreaterThan(today - 1);
    expect(Math.max(...xsOf(solid))).toBeLessThan(today + 1);
  });

  it('end in the last date where nothing is to come', () => {
    const drawn = marksOf(sample('smallest'));
    expect(drawn.filter((mark) => mark.mark === 'thread' && (mark.dash ?? /H1920/u.test(mark.d)))).toEqual(
      [],
    );
  });

  it('are drawn the same at every build, since no clock is read', () => {
    expect(marksOf(sample('usual'))).toEqual(marksOf(sample('usual')));
    expect(marksOf({ ...sample('usual'), today: '2026-04' })).not.toEqual(marksOf(sample('usual')));
  });
});

describe('a label of a timeline', () => {
  const near = { 'dates.0.date': '2025-01-10', 'dates.1.date': '2025-04-20' };

  it('has two lines where dates are near', () => {
    expect(
      problemsOf(deckOf(sample('usual'), { 'dates.3.text.en': 'Shore power on trial' }), { measure }),
    ).toEqual([]);
  });

  it('stands under the threads beside today, whose line passes what is over them', () => {
    const changes = { today: '2026-05-20', 'dates.3.text.zh': '期中聯合檢討' };
    expect(problemsOf(deckOf(sample('largest'), changes), { measure })).toEqual([]);
  });

  it('is told by what its author wrote, where its date has no room', () => {
    expect(problemsOf(deckOf(sample('usual'), near), { measure })[0]).toMatch(
      /^slides\/timeline › “2025年1月10日”: has no room where it stands\. It is made of what you write/u,
    );
  });
});

it('a timeline is an ordered list with a time in each date, and today among them', () => {
  const { picture } = rendered(sample('usual'));
  expect(picture.value).toMatch(/^<svg[\s\S]*<\/svg>\n<ol>/u);
  expect([...picture.value.matchAll(/<time datetime="([^"]+)"/gu)].map(([, time]) => time)).toEqual([
    '2024-03',
    '2024-11',
    '2025-09',
    '2026-03',
    '2026-09',
    '2027-05',
  ]);
});

it('a timeline is told with how many dates are past, and each in full with its verb', () => {
  const deck = resolveDeck(deckOf(sample('usual')));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  expect(describePicture(slide.picture, contextOf(deck, slide, measure)).en).toBe(
    '5 dates: 3 past, 2 to come; March 2024: 1st Dialogue, North Harbour; November 2024: One data format, both ports; September 2025: 2nd Dialogue, South Harbour; Today, Mar 2026; September 2026: Shore power trial, expected; May 2027: 3rd Dialogue, expected',
  );
});

it('a timeline says at the foot whether it is to scale, and the year that its labels leave out', () => {
  expect(footOf(sample('usual'))).toContain('>Spacing to scale<');
  expect(footOf(sample('even'))).toContain('>Evenly spaced, not to scale<');
  expect(footOf(sample('largest'))).toContain('>2026; spacing to scale<');
  expect(rendered(sample('largest')).picture.value).toContain('今天　6月6日<');
});

type Spec = PictureSpec<'timeline'>;

function sample(name: string): Spec {
  const found = samples.pictures[name];
  if (!found) throw new Error(`The gallery has no timeline “${name}”.`);
  return found;
}

function rendered(picture: Spec) {
  const deck = resolveDeck(deckOf(picture));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  return renderPicture(slide.picture, contextOf(deck, slide, measure));
}

function footOf(picture: Spec): string {
  return rendered(picture).foot?.value ?? '';
}

function marksOf(picture: Spec) {
  const deck = resolveDeck(deckOf(picture));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  return setPicture(slide.picture, contextOf(deck, slide, measure)).marks.en;
}
