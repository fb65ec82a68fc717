import { expect, it } from 'vitest';
import { setPicture } from '../../../src/kinds/kinds.ts';
import { contextOf } from '../../../src/deck/context.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import type { Mark } from '../../../src/board/types.ts';
import { measure } from '../../fixtures/measure.ts';
import { deckOf } from '../deck-of.ts';

const said = {
  kind: 'quote',
  words: { zh: '準時|比快重要。', en: 'Punctual |before fast.' },
  name: { zh: '北港', en: 'Northport' },
  spoken: 'zh',
  step: 1,
} as const;

function boardOf(side: 'left' | 'right' | 'both') {
  const deck = resolveDeck(deckOf({ ...said, side }));
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  return setPicture(slide.picture, contextOf(deck, slide, measure));
}

const growing = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.mark === 'thread' && mark.course !== 'whole' ? [mark.d] : []));

it('the thread comes in from the edge of its side and ends as the mark of the script', () => {
  const [left, right] = [boardOf('left').marks, boardOf('right').marks];
  expect(growing(left.zh)).toEqual(['M0 880H1824V660']);
  expect(growing(right.zh)).toEqual(['M1920 246H96V466']);
  expect(growing(left.en).join('')).toMatch(/^M0 880H.*1815 720$/u);
  expect(growing(right.en).join('')).toMatch(/^M1920 246H.*105 392$/u);
});

it('words of both sides hang on no thread', () => {
  const { marks } = boardOf('both');
  for (const each of [marks.zh, marks.en])
    expect(each.every((mark) => mark.mark !== 'thread' && mark.side === undefined)).toBe(true);
});

it('the foot says in the other language that the words are translated', () => {
  expect(boardOf('left').board.foot?.text).toEqual({ zh: '', en: 'translated' });
});
