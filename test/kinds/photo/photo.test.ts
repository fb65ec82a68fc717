import { describe, expect, it } from 'vitest';
import { photo as samples } from '../../../examples/gallery/pictures/photo.ts';
import { contextOf } from '../../../src/deck/context.ts';
import type { Images } from '../../../src/deck/images.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { describePicture, renderPicture } from '../../../src/kinds/kinds.ts';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';
import { problemsOf } from '../../deck/problems.ts';
import { deckOf } from '../deck-of.ts';

const measure = measureWithFonts();
const { usual, largest } = samples.pictures;
const harbour = { width: 2400, height: 1440, isDrawing: false, hash: '' };
const light = { width: 1270, height: 762, isDrawing: true, hash: '' };

const there = (changes: Partial<typeof harbour> | string | undefined = {}): Images =>
  new Map([
    ['images/lighthouse.svg', light],
    ...(changes === undefined
      ? []
      : [
          [
            'images/harbour.webp',
            typeof changes === 'string' ? changes : { ...harbour, ...changes },
          ] as const,
        ]),
  ]);

function problemsWith(changes: Readonly<Record<string, unknown>>, images = there()): string[] {
  return problemsOf(deckOf(usual, { 'pictures.0.step': 0, ...changes }), { measure, images });
}

describe('a picture is refused', () => {
  it.for([
    [
      'without alternative text',
      { 'pictures.0.alt': undefined },
      'alt: is missing. Write it in both languages: { zh: …, en: … }.',
    ],
    [
      'with an alternative text that says nothing',
      { 'pictures.0.alt.en': 'Two cranes' },
      'alt.en: has 10 characters, not 20 to 125. Say in a sentence what is to be seen.',
    ],
    ['without a credit', { 'pictures.0.credit': undefined }, 'credit: is missing'],
    [
      'from outside of the deck’s folder',
      { 'pictures.0.file': '../harbour.jpg' },
      'file: is not the path of a picture in the deck’s folder: “../harbour.jpg”. Write it as pictures/harbour.jpg',
    ],
    [
      'in a format that no browser shows',
      { 'pictures.0.file': 'images/harbour.tiff' },
      'file: is not the path of a picture in the deck’s folder: “images/harbour.tiff”',
    ],
  ] as const)('%s', ([, changes, said]) => {
    expect(problemsWith(changes)).toEqual([
      expect.stringContaining(`slides/photo › picture.pictures[0].${said}`),
    ]);
  });

  it.for([
    [
      'that is not there',
      new Map<string, string>(),
      'names a picture that is not there: “images/harbour.webp”. Put it there, or write its path from the folder of deck.ts.',
    ],
    [
      'that cannot be read',
      there('is no picture that can be read: bad header'),
      'is no picture that can be read: bad header. Save it anew as JPEG, PNG, WebP, AVIF or SVG.',
    ],
    [
      'that is longer than two to one',
      there({ height: 900 }),
      'is 2400 × 900 pixels, longer than 2 to 1. Crop it to what matters.',
    ],
    [
      'that would be blurred',
      there({ width: 1000, height: 600 }),
      'is 1000 × 600 pixels, and would be blurred where it is shown. Use one of at least 1524 × 915.',
    ],
  ] as const)('%s', ([, images, said]) => {
    expect(problemsWith({}, images)).toEqual([`slides/photo › picture.pictures[0].file: ${said}`]);
  });

  it('beside another of the same side', () => {
    expect(problemsOf(deckOf(largest ?? usual, { 'pictures.1.side': 'left' }))).toEqual([
      'slides/photo › picture.pictures: has two pictures that are not one of each side. Give the first the side left, the second the side right.',
    ]);
  });
});

it('a drawing is sharp at any size', () => {
  expect(problemsOf(deckOf(samples.pictures.smallest ?? usual), { measure, images: there() })).toEqual([]);
});

it('a picture is named by what is to be seen in the language that is shown, and wanted in the size that is', () => {
  const deck = resolveDeck(deckOf(usual, { 'pictures.0.step': 0 }));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  const context = contextOf(deck, slide, measure);
  const { value } = renderPicture(slide.picture, context).picture;
  expect(value).toContain('src="image:images/harbour.webp;1270;724;0.5;0.5"');
  const [, label] = /<img[^>]* aria-labelledby="([^"]+)"/u.exec(value) ?? [];
  expect(value).toContain(`data-described="${label}"`);
  expect(value).toMatch(/lang="en">Two cranes at a quay/u);
  expect(describePicture(slide.picture, context).en).toMatch(/Six in the morning at Pier 3: The first ship/u);
});
