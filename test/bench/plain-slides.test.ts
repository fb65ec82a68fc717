import { expect, it } from 'vitest';
import deckSpec from '../../examples/small/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { toMarkdown } from './marp.ts';
import { plainSlides } from './plain-slides.ts';
import { toPage } from './reveal.ts';

const deck = resolveDeck(deckSpec);
const slides = plainSlides(deck);

it('has the steps of the deck on every slide', () => {
  expect(slides.map(({ steps }) => steps.length)).toEqual(deck.slides.map(({ steps }) => steps));
});

it('has text on every slide and marks for line breaks on none', () => {
  for (const { headline, texts, steps } of slides) {
    expect([...texts, ...steps].length).toBeGreaterThan(0);
    expect([headline, ...texts, ...steps].join('')).not.toContain('|');
  }
});

const small = [
  { headline: '甲', texts: ['一 & 二'], steps: ['三'] },
  { headline: '乙', texts: [], steps: [] },
];

it('is written for Marp with a list that appears by and by', () => {
  expect(toMarkdown(small)).toBe(
    '---\nmarp: true\ntheme: default\nlang: zh-Hant-TW\n---\n\n# 甲\n\n- 一 & 二\n\n* 三\n\n---\n\n# 乙\n',
  );
});

it('is written for reveal.js with a fragment a step', () => {
  expect(toPage(small)).toContain(
    '<section><h2>甲</h2><ul><li>一 &amp; 二</li><li class="fragment">三</li></ul></section>\n<section><h2>乙</h2><ul></ul></section>',
  );
});
