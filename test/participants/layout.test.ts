import { describe, expect, it } from 'vitest';
import type { Delegations } from '../../src/participants/delegations.ts';
import { findTooWide, nameRoom } from '../../src/participants/layout/fit.ts';
import { layoutDiagram } from '../../src/participants/layout/layout.ts';
import { layoutPeople } from '../../src/participants/layout/people.ts';
import { mostRows, name } from '../../src/participants/layout/sizes.ts';
import { languages } from '../../src/text/language.ts';
import { delegationsOf, usual } from '../fixtures/delegations.ts';
import { measure } from '../fixtures/measure.ts';
import { boxesOf, boxesOfPeople, outside, overlaps, pointsOn } from './boxes.ts';

/** Numbers from 0 to below 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Made-up delegations of any counts, kinds and names up to a width in em. */
function anyDelegations(seed: number, widest: number): Delegations {
  const random = seeded(seed);
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const [left, right, kinds] = [upTo(40), upTo(40), upTo(6)];
  const nameOf = (): string => {
    const letters = Math.max(1, Math.floor((random() * widest) / 0.56));
    return random() < 0.5 ? 'n'.repeat(letters) : '名'.repeat(Math.max(1, Math.floor(random() * widest)));
  };
  const kindOf = (): number => Math.floor(random() ** 2 * kinds);
  return delegationsOf({ left, right, kinds, nameOf, kindOf });
}

/** What is wrong with a layout, in words. */
function faults(delegations: Delegations): string[] {
  return languages.flatMap((language) => {
    const layout = layoutDiagram(delegations, language, measure);
    const boxes = boxesOf(layout, delegations, measure);
    const headings = boxes.filter(({ what }) => /^(name|count) (left|right)$/u.test(what));
    const crossed = [layout.sides.left, layout.sides.right]
      .flatMap(({ bundles }) => bundles.flatMap(({ rows }) => rows))
      .flatMap(({ strand, width, name: words }) =>
        pointsOn(strand).flatMap(([x, y]) =>
          headings
            .filter(
              (box) => x > box.left && x < box.right && y > box.top - width / 2 && y < box.bottom + width / 2,
            )
            .map((box) => `strand ${words} × ${box.what}`),
        ),
      );
    const sizes = [layout.sides.left, layout.sides.right]
      .filter(({ size }) => size < name.least)
      .map(({ size }) => `names at ${size}`);
    return [...overlaps(boxes), ...outside(boxes), ...crossed, ...sizes];
  });
}

describe('the layout of any delegations', () => {
  it('covers nothing, stays in the frame and is never too small, or says what is too wide', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const delegations = anyDelegations(seed, 26);
      if (findTooWide(delegations, measure).length > 0) continue;
      expect(faults(delegations), `seed ${seed}`).toEqual([]);
    }
  });

  it('has room for every name within the stated width', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const delegations = anyDelegations(seed, nameRoom);
      expect(findTooWide(delegations, measure), `seed ${seed}`).toEqual([]);
      expect(faults(delegations), `seed ${seed}`).toEqual([]);
    }
  });

  it('names each field that is too wide, and how wide it may be', () => {
    const wide = delegationsOf({ left: 2, right: 2, nameOf: () => '長'.repeat(24) });
    expect(findTooWide(wide, measure)[0]).toEqual({
      field: 'bodies[0].name.zh',
      text: '長'.repeat(24),
      width: 24,
      room: nameRoom,
    });
  });

  it('names the words of a line that has no room between two people', () => {
    const relations = usual.relations.map((relation) => ({
      ...relation,
      label: { zh: '共同主持', en: 'Rindfleischetikettierung' },
    }));
    const { field, width = 0, room = 0 } = findTooWide({ ...usual, relations }, measure)[0] ?? {};
    expect(field).toBe('relations[0].label.en');
    expect(width).toBeGreaterThan(room);
  });

  it('shows one row a kind above twenty bodies, as thick as it has bodies on both sides alike', () => {
    const made = delegationsOf({ left: mostRows + 1, right: 40 });
    const { sides } = layoutDiagram(made, 'en', measure);
    for (const { bundles } of [sides.left, sides.right]) {
      for (const { bodies, rows, cuff } of bundles) {
        expect(cuff).toBeUndefined();
        expect(rows.map(({ count }) => count)).toEqual([bodies.length]);
        expect((rows[0]?.width ?? 0) / bodies.length).toBeCloseTo(
          (sides.left.bundles[0]?.rows[0]?.width ?? 0) / 7,
        );
      }
    }
  });

  it('draws no cuff on a side of one kind', () => {
    const { sides } = layoutDiagram(delegationsOf({ left: 4, right: 3, kinds: 1 }), 'zh', measure);
    expect(sides.left.bundles.map(({ cuff }) => cuff)).toEqual([undefined]);
  });

  it('is the same for the same data', () => {
    expect(layoutDiagram(usual, 'zh', measure)).toEqual(layoutDiagram(usual, 'zh', measure));
  });
});

describe('the layout of people', () => {
  it('covers nothing and stays in the frame for one to eight people in any parts', () => {
    for (let left = 0; left <= 8; left += 1) {
      for (let right = left === 0 ? 1 : 0; left + right <= 8; right += 1) {
        const made = delegationsOf({ left: 9, right: 6, people: { left, right } });
        const shown = made.people.map((person, step) => ({ person, remark: undefined, step }));
        for (const language of languages) {
          const layout = layoutPeople(made, shown, layoutDiagram(made, language, measure), measure);
          const boxes = boxesOfPeople(layout);
          expect([...overlaps(boxes), ...outside(boxes)], `${left} and ${right}`).toEqual([]);
          const small = layout.cards.flatMap(({ lines }) => lines).filter(({ size }) => size < 28);
          expect(small, `${left} and ${right}`).toEqual([]);
        }
      }
    }
  });
});
