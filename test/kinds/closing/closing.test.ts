import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { closing as samples } from '../../../examples/gallery/pictures/closing.ts';
import { contextOf } from '../../../src/deck/context.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { describePicture, renderPicture } from '../../../src/kinds/kinds.ts';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';
import { problemsOf } from '../../deck/problems.ts';
import { deckOf } from '../deck-of.ts';

const measure = measureWithFonts();
const picture = {
  kind: 'closing',
  contacts: [
    {
      name: { zh: '對話辦公室', en: 'Dialogue Office' },
      mail: 'dialogue@port.example',
      phone: '+00 2 0000 1234',
    },
  ],
  address: 'https://northport.example/dialogue',
  found: { zh: '簡報', en: 'Slides' },
  next: {
    text: { zh: '第3次對話', en: '3rd Dialogue' },
    date: { zh: '5月12日', en: '12 May' },
    verb: { firmness: 'expects', words: { zh: '預計', en: 'expected' } },
  },
} as const;
const thanks = { zh: '謝謝', en: 'Thank you' };

function render(changes: Readonly<Record<string, unknown>> = {}) {
  const deck = resolveDeck(deckOf(structuredClone(picture) as never, changes, { headline: thanks }));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  const context = contextOf(deck, slide, measure);
  return { ...renderPicture(slide.picture, context), said: describePicture(slide.picture, context) };
}

describe('a closing is refused', () => {
  it.for([
    [
      'an address that is not safe',
      { address: 'http://port.example' },
      'picture.address: is not an address that begins with https://: “http://port.example”',
    ],
    [
      'an address that is too long',
      { address: `https://${'x'.repeat(60)}` },
      'picture.address: has more than 60 characters. Use a shorter address.',
    ],
    [
      'what is no address for mail',
      { 'contacts.0.mail': 'dialogue' },
      'picture.contacts[0].mail: is not an address for mail: “dialogue”',
    ],
    [
      'what is no number',
      { 'contacts.0.phone': 'by day' },
      'picture.contacts[0].phone: is not a telephone number: “by day”',
    ],
    [
      'what comes next without a verb',
      { 'next.verb': undefined },
      'picture.next.verb: is missing. Write it (object).',
    ],
    [
      'an empty eye',
      { address: undefined, next: undefined },
      'picture.address: is missing, and so is what comes next: the eye would be empty. Give one of the two.',
    ],
    ['nobody to ask', { contacts: [] }, 'picture.contacts: is too short. Give at least 1.'],
  ] as const)('%s', ([, changes, said]) => {
    const problems = problemsOf(deckOf(structuredClone(picture) as never, changes, { headline: thanks }), {
      measure,
    });
    expect(problems).toEqual([expect.stringContaining(`slides/closing › ${said}`)]);
  });

  it.for([
    ['zh', '感謝各位聆聽'],
    ['en', 'Thank you all very much'],
  ] as const)('thanks of more than a few words, in %s', ([language, long]) => {
    const headline = { ...thanks, [language]: long };
    const problems = problemsOf(deckOf(structuredClone(picture) as never, {}, { headline }), { measure });
    expect(problems).toContainEqual(
      expect.stringContaining(`slides/closing › headline.${language}: takes 2 lines and has room for 1`),
    );
  });
});

it.for(
  Object.entries(samples.pictures).flatMap(([name, { address }]) =>
    address ? [[name, address] as const] : [],
  ),
)('the code is read as the address: %s', ([, address]) => {
  const { pixels, size } = rasterize(codeIn(render({ address }).picture.value));
  expect(jsQR(pixels, size, size)?.data).toBe(address);
});

it('the code is dark on light in each theme, with four light modules around it', () => {
  const {
    picture: { value },
  } = render();
  expect(value).toMatch(/b-f-code-ground"[^>]* d="M1220 334h320/u);
  const rects = rectsIn(codeIn(value));
  const quiet = 4 * (rects[0]?.high ?? 0);
  expect(Math.min(...rects.map(({ x }) => x)) - 1194).toBeCloseTo(quiet, 0);
  expect(1566 - Math.max(...rects.map(({ x, wide }) => x + wide))).toBeCloseTo(quiet, 0);
});

it('the headline is thanks within the picture; address, mail and number are links', () => {
  const {
    picture: { value },
    holdsHeadline,
  } = render();
  expect(holdsHeadline).toBe(true);
  expect(value).toMatch(/<h2 id="closing-headline"[^>]*>.*謝謝.*Thank you.*<\/h2>/su);
  expect([...new Set([...value.matchAll(/ href="([^#"]+)"/gu)].map(([, href]) => href))]).toEqual([
    'https://northport.example/dialogue',
    'mailto:dialogue@port.example',
    'tel:+00200001234',
  ]);
});

it('is told with its code, and what comes next with its verb', () => {
  expect(render().said.en).toBe(
    'Dialogue Office: dialogue@port.example, +00 2 0000 1234. QR code: northport.example/dialogue (Slides). Expected 3rd Dialogue, 12 May.',
  );
});

/** The path of the code as it is drawn. */
function codeIn(html: string): string {
  return /class="b-f b-f-code"[^>]* d="([^"]+)"/u.exec(html)?.[1] ?? '';
}

function rectsIn(path: string) {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/gu)].map(([, x, y, to, bottom]) => ({
    x: Number(x),
    y: Number(y),
    wide: Number(to) - Number(x),
    high: Number(bottom) - Number(y),
  }));
}

/** The card as a camera would see it: a pixel for each of the slide. */
function rasterize(path: string) {
  const [left, top, size] = [1194, 334, 372];
  const pixels = new Uint8ClampedArray(4 * size * size).fill(255);
  for (const { x, y, wide, high } of rectsIn(path))
    for (let row = Math.round(y - top); row < Math.round(y - top + high); row += 1)
      for (let column = Math.round(x - left); column < Math.round(x - left + wide); column += 1)
        pixels.fill(0, 4 * (row * size + column), 4 * (row * size + column) + 3);
  return { pixels, size };
}
