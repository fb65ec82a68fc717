import { describe, expect, it } from 'vitest';
import { findTooWide } from '../../src/participants/layout/fit.ts';
import { layoutDiagram } from '../../src/participants/layout/layout.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';
import { languages } from '../../src/text/language.ts';
import { deck } from './texts.ts';

describe('the diagram, measured in its fonts', () => {
  const fonts = measureWithFonts();
  /** The figures of the design: marks, cuffs, bar, and the first and last rows. */
  const designed = {
    zh: { marks: [546, 1396], cuffs: [736, 1190], bar: 962, names: [38, 38] },
    en: { marks: [660, 1340], cuffs: [822, 1182], bar: 1010, names: [32, 36] },
  };

  it.for(languages)('lands within 12 px of its design in %s', (language) => {
    const { bar, sides } = layoutDiagram(deck.delegations, language, fonts);
    const { marks, cuffs, bar: barX, names } = designed[language];
    for (const [index, side] of [sides.left, sides.right].entries()) {
      const rows = side.bundles.flatMap((bundle) => bundle.rows);
      expect(Math.abs((rows[0]?.x ?? 0) - (marks[index] ?? 0))).toBeLessThanOrEqual(12);
      expect(Math.abs((side.bundles[0]?.cuff?.x ?? 0) - (cuffs[index] ?? 0))).toBeLessThanOrEqual(12);
      expect(side.size).toBe(names[index]);
    }
    expect(Math.abs(bar.x - barX)).toBeLessThanOrEqual(12);
    expect(sides.left.bundles.flatMap(({ rows }) => rows.map(({ y }) => y))).toEqual([
      278, 336, 394, 452, 510, 568, 626, 706, 786, 844, 924, 982,
    ]);
    expect(sides.right.bundles.flatMap(({ rows }) => rows.map(({ y }) => y))).toEqual([
      423, 521, 619, 717, 837,
    ]);
  });

  it('has room for all its names', () => {
    expect(findTooWide(deck.delegations, fonts)).toEqual([]);
  });
});
