import { expect, it } from 'vitest';
import { readOperators } from '../../src/pdf/content-operators.ts';

const read = (stream: string): string[] =>
  [...readOperators(stream)].map(({ name, operands }) => [...operands, name].join(' '));

it('reads operators with their operands', () => {
  expect(read('q 1 0 0 -1 .5 +7 cm\n/F1 12 Tf\n[<00 01>-20(a)] TJ T* Q')).toEqual([
    'q',
    '1 0 0 -1 .5 +7 cm',
    '/F1 12 Tf',
    '[ <00 01> -20 (a) ] TJ',
    'T*',
    'Q',
  ]);
});

it('reads words that touch each other', () => {
  expect(read('/P<</MCID 0/Lang(en)>>BDC(a)Tj/X Do')).toEqual([
    '/P << /MCID 0 /Lang (en) >> BDC',
    '(a) Tj',
    '/X Do',
  ]);
});

it('takes no string or comment for operators', () => {
  expect(read("(S (f) \\) EMC) Tj % S f\n(q)' true false /a gs")).toEqual([
    '(S (f) \\) EMC) Tj',
    "(q) '",
    'true false /a gs',
  ]);
});

it('reads an image within the stream as one operator', () => {
  expect(read('BI /W 1 /H 1 ID q S EIf \nEI Q')).toEqual(['/W 1 /H 1 EI', 'Q']);
});

it('says where an operator with its operands stands', () => {
  expect([...readOperators(' 0 0 m\n9 9 l')].map(({ start, end }) => [start, end])).toEqual([
    [1, 6],
    [7, 12],
  ]);
});

it('says where a stream cannot be read', () => {
  expect(() => read('q ) Q')).toThrow('The content stream cannot be read at 2: “) Q”.');
});
