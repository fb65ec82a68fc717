import { expect, it } from 'vitest';
import type { SetPart } from '../../src/board/set-board.ts';
import { contextOf } from '../../src/deck/context.ts';
import gallery from '../../examples/gallery/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { setPicture } from '../../src/kinds/kinds.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';

const measure = measureWithFonts();

/** The outline of the first eye where it is highest. */
const TOP = 290;

it('a name of a side stands on its thread, and one that reaches over an eye above it', () => {
  const short = bottomsOfNames({ zh: '北港', en: 'North' });
  expect(Math.min(short.zh, short.en)).toBeGreaterThan(TOP);
  const long = bottomsOfNames({ zh: '東北高地', en: 'Highlands' });
  expect(Math.max(long.zh, long.en)).toBeLessThanOrEqual(TOP);
});

function bottomsOfNames(name: { readonly zh: string; readonly en: string }) {
  const spec = structuredClone(gallery);
  for (const side of ['left', 'right'] as const) spec.delegations.sides[side].name = name;
  const deck = resolveDeck(spec);
  const slide = deck.slides.find(({ picture }) => picture.kind === 'topics');
  if (!slide) throw new Error('The deck has no slide of topics.');
  const { parts, misfits } = setPicture(slide.picture, contextOf(deck, slide, measure));
  expect(Object.values(misfits).flat()).toEqual([]);
  const part = findName(parts, name.en);
  const { zh, en } = part?.places ?? {};
  if (!zh || !en) throw new Error(`${name.en} has no place.`);
  return { zh: zh.box.y + zh.box.h, en: en.box.y + en.box.h };
}

function findName(parts: readonly SetPart[], name: string): SetPart | undefined {
  for (const part of parts) {
    const found =
      part.part.type === 'words' && part.part.text.en === name ? part : findName(part.children, name);
    if (found) return found;
  }
  return undefined;
}
