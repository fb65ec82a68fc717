import { describe, expect, it } from 'vitest';
import { card, columns, frame, hubRadius } from '../../src/participants/geometry.ts';
import { layoutDelegations, type DiagramLayout } from '../../src/participants/layout.ts';
import type { Delegations } from '../../src/participants/delegations.ts';
import { delegationsOf, ledBy, real, small, withPeople } from '../fixtures/delegations.ts';
import { boxesOf, overlaps } from './boxes.ts';

const all: ReadonlyArray<readonly [what: string, delegations: Delegations]> = [
  ['the real deck', real],
  ['the small deck', small],
  ['one body against one', delegationsOf(1, 1)],
  ['twenty bodies against fifteen', delegationsOf(20, 15)],
  [
    'people in bodies that do not lead',
    withPeople(delegationsOf(7, 7), 'left-2', 'left-3', 'right-2', 'right-7'),
  ],
  [
    'several people in one body',
    withPeople(delegationsOf(7, 7), 'right-3', 'right-3', 'right-3', 'left-5', 'left-5'),
  ],
  [
    'people of leads that are not first',
    withPeople(ledBy(delegationsOf(7, 7), 'right-4'), 'right-4', 'right-4'),
  ],
  [
    'people of leads of a later kind',
    withPeople(ledBy(delegationsOf(7, 7), 'right-2'), 'right-2', 'right-1'),
  ],
];

describe.for(all)('in the diagram of %s', ([, delegations]) => {
  const layout = layoutDelegations(delegations);

  it('no two labels, headings or people overlap', () => {
    expect(overlaps(boxesOf(layout))).toEqual([]);
  });

  it('nothing written leaves the drawing', () => {
    const outside = boxesOf(layout).filter(
      ({ left, right, top, bottom }) => left < 0 || right > layout.width || top < 0 || bottom > layout.height,
    );
    expect(outside).toEqual([]);
  });

  it('every body stands once, on its side and under its kind', () => {
    const placed = rowsOf(layout);
    expect(placed).toHaveLength(delegations.bodies.length);
    for (const body of delegations.bodies) {
      expect(placed).toContainEqual(
        expect.objectContaining({
          body,
          kind: delegations.kinds.find(({ id }) => id === body.kind),
          x: columns[body.side].mark,
        }),
      );
    }
  });

  it('every hub counts the bodies of its side', () => {
    expect(layout.sides.map(({ count }) => count)).toEqual([
      delegations.bodies.filter(({ side }) => side === 'left').length,
      delegations.bodies.filter(({ side }) => side === 'right').length,
    ]);
  });

  it('every trunk goes from the edge of its hub to its branch', () => {
    for (const { hub, side, branches, trunks } of layout.sides) {
      const edge = side === 'left' ? hub.x - hubRadius : hub.x + hubRadius;
      expect(trunks.map(endsOf)).toEqual(
        branches.map(({ x, y }) => [
          [edge, hub.y],
          [x, y],
        ]),
      );
    }
  });

  it('every twig goes from its branch to the inner edge of its mark', () => {
    for (const { side, branches, twigs } of layout.sides) {
      const inward = side === 'left' ? 12 : -12;
      const rows = branches.flatMap((branch) => branch.rows.map((row) => ({ branch, row })));
      expect(rows.map(({ row }) => endsOf(twigs.get(row.body.id)))).toEqual(
        rows.map(({ branch, row }) => [
          [branch.x, branch.y],
          [row.x + inward, row.y],
        ]),
      );
      expect(twigs.size).toBe(rows.length);
    }
  });

  it('every person stands once, tied to the own body', () => {
    expect(layout.cards.map(({ person }) => person)).toEqual(delegations.people);
    const rows = new Map(rowsOf(layout).map((row) => [row.body.id, row]));
    for (const { person, tie } of layout.cards) {
      const row = rows.get(person.body);
      const [start = []] = endsOf(tie);
      expect(Math.hypot((start[0] ?? 0) - (row?.x ?? 0), (start[1] ?? 0) - (row?.y ?? 0))).toBe(10);
    }
  });

  it('the same data give the same drawing', () => {
    expect(layoutDelegations(structuredClone(delegations))).toEqual(layout);
  });

  it('lines join the people of the data’s relations and nobody else', () => {
    expect(layout.relations.map(({ relation }) => relation)).toEqual(delegations.relations);
  });
});

describe('a line between people', () => {
  const layout = layoutDelegations(real);
  const cardOf = (id: string) => layout.cards.find(({ person }) => person.id === id);

  it('is straight, from edge to edge, when nobody stands between', () => {
    const [kung, viola] = [cardOf('kung'), cardOf('viola')];
    expect(endsOf(layout.relations[0]?.path)).toEqual([
      [(kung?.x ?? 0) + (kung?.width ?? 0), kung?.y],
      [viola?.x, viola?.y],
    ]);
  });

  it('passes over the heads of those who stand between', () => {
    const { path = '', label } = layout.relations[1] ?? {};
    const tops = layout.cards.map(({ y }) => y - card.height / 2);
    expect(label?.y).toBeLessThan(Math.min(...tops));
    expect(path.match(/V[\d.]+H/u)?.[0]).toBe(`V${label?.y}H`);
  });

  it('is not drawn by the layout when a person is not there', () => {
    expect(layoutDelegations({ ...real, people: real.people.slice(1) }).relations).toEqual([]);
  });
});

it('two lines between the same two people run apart', () => {
  const [straight, over] = layoutDelegations({
    ...small,
    people: small.people.map((person) => ({ ...person, body: person.id === 'bo' ? 'lights' : person.body })),
    relations: (['convened', 'moderated'] as const).map((kind) => ({
      kind,
      between: ['lin', 'ana'],
      source: 'P1',
      label: { zh: '共同召開', en: 'Convened' },
    })),
  }).relations;
  expect(straight?.label.y).toBe(84);
  expect(over?.label.y).toBeLessThan(84 - card.height / 2);
});

it('the drawing is as high as its frame, and higher only where the bodies need it', () => {
  expect(layoutDelegations(real).height).toBe(frame.height);
  expect(layoutDelegations(delegationsOf(20, 15)).height).toBeGreaterThan(frame.height);
});

function rowsOf({ sides }: DiagramLayout) {
  return sides.flatMap(({ branches }) => branches.flatMap(({ rows }) => rows));
}

/** First and last point of a path of moves, lines and curves. */
function endsOf(path = ''): number[][] {
  const numbers = (path.match(/-?[\d.]+/gu) ?? []).map(Number);
  return [numbers.slice(0, 2), numbers.slice(-2)];
}
