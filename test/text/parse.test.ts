import { describe, expect, it } from 'vitest';
import { parseText, type Piece, type TermName } from '../../src/text/parse.ts';

const tide: TermName = { id: 'tide', name: 'Tide' };
const tideInHan: TermName = { id: 'tide', name: '潮汐' };
const table: TermName = { id: 'table', name: '潮汐表' };

/** Pieces as one line: `·` a break, `:` one between scripts, `[…]` a term, `<…>` a whole word. */
function sketch(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.value;
      if (piece.kind === 'whole') return `<${piece.value}>`;
      if (piece.kind === 'break') return piece.apart ? ':' : '·';
      return `[${sketch(piece.pieces)}]`;
    })
    .join('');
}

describe('a text', () => {
  it.for([
    ['兩港對話', '兩港對話'],
    ['兩港|對話', '兩港·對話'],
    ['改用|LNG船', '改用:LNG船'],
    ['LNG|改用', 'LNG:改用'],
    ['因COVID-19疫情', '因<COVID-19>疫情'],
    ['A ship-to-shore |line', 'A <ship-to-shore> ·line'],
    [`a file ${'long-'.repeat(8)}name`, `a file ${'long-'.repeat(8)}name`],
    ['|', '·'],
    ['', ''],
  ])('%s is parsed', ([value = '', expected]) => {
    expect(sketch(parseText(value))).toBe(expected);
  });
});

describe('a term', () => {
  it.for([
    ['see the tide, then the tide', [tide], 'see the [tide], then the tide'],
    ['tides and ebb-tides', [tide], 'tides and <ebb-tides>'],
    ['看潮|汐表', [tideInHan], '看[潮·汐]表'],
    ['看潮汐表', [tideInHan, table], '看[潮汐表]'],
    ['看潮汐表與潮汐', [tideInHan, table], '看[潮汐表]與潮汐'],
    ['看潮汐與潮汐表', [tideInHan, table], '看[潮汐]與[潮汐表]'],
    ['A (B) c', [{ id: 'odd', name: '(B)' }], 'A [(B)] c'],
  ] as const)('in “%s” is found', ([value, terms, expected]) => {
    expect(sketch(parseText(value, terms))).toBe(expected);
  });
});
