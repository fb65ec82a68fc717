import { expect, it } from 'vitest';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { renderRail } from '../../src/page/rail.ts';
import { smallDeck } from '../fixtures/small-deck.ts';

const deck = resolveDeck(smallDeck());
const rails = deck.slides.map((slide) => renderRail(slide, deck).value);
const widths = (name: string) =>
  rails.map((rail) => Number(new RegExp(`class="${name}"[^>]*width="(\\d+)"`, 'u').exec(rail)?.[1]));

it('both sides grow alike, meet on the last slide of the talk, and stay so in the backup', () => {
  expect(widths('left')).toEqual([240, 480, 720, 960, 960, 960]);
  expect(widths('right')).toEqual(widths('left'));
});

it('a gap on either side tells where a section ends', () => {
  expect(rails[0]?.match(/class="gap"/gu)).toHaveLength(2);
  expect(rails[0]).toContain('x="477"');
});
