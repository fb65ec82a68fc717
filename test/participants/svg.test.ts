import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDiagram } from '../../src/participants/svg.ts';
import { renderPeopleDiagram } from '../../src/participants/people-svg.ts';
import { layoutDiagram } from '../../src/participants/layout/layout.ts';
import { findTooWide } from '../../src/participants/layout/fit.ts';
import { languages } from '../../src/text/language.ts';
import { delegationsOf, usual, small } from '../fixtures/delegations.ts';
import { longNames, manyBodies } from '../fixtures/many-bodies-deck.ts';
import { measure } from '../fixtures/measure.ts';
import { allText, readPage, valuesOf } from '../page/read-page.ts';
import { boxesOf, outside, overlaps } from './boxes.ts';

const ids = { labelledBy: 'headline', describedBy: 'help' };
const draw = (delegations = usual): string =>
  renderDiagram(delegations, { steps: { left: 1, right: 2 }, ...ids }, measure).value;

/** With those who met alone, so that some organisations have nobody there; the first heads the north. */
const met = {
  ...usual,
  people: usual.people
    .filter(({ id }) => usual.relations.some(({ between }) => between.includes(id)))
    .map((person, index) =>
      index === 0
        ? { ...person, appearances: [...person.appearances, { source: 'P1', as: 'headed' as const }] }
        : person,
    ),
};

const drawPeople = (delegations = met): string =>
  renderPeopleDiagram(
    delegations,
    {
      shown: delegations.people.map((person, step) => ({ person, remark: undefined, step })),
      bracket: { side: 'right', label: { zh: '團員', en: 'members' }, step: 0 },
      ...ids,
    },
    measure,
  ).value;

describe.for(Object.entries(manyBodies))('the diagram of %s bodies', ([count, made]) => {
  const delegations = delegationsOf({ ...made, nameOf: longNames });

  it('is drawn as it was reviewed', async () => {
    await expect(draw(delegations)).toMatchFileSnapshot(
      join(import.meta.dirname, `../output/participants/${count}.svg`),
    );
  });

  it('covers nothing and stays in the frame', () => {
    expect(findTooWide(delegations, measure)).toEqual([]);
    for (const language of languages) {
      const boxes = boxesOf(layoutDiagram(delegations, language, measure), delegations, measure);
      expect([...overlaps(boxes), ...outside(boxes)]).toEqual([]);
    }
  });
});

describe('the diagram of all bodies', () => {
  const svg = draw();
  const page = readPage(svg);

  it('is one document, named and described by the slide', () => {
    expect(valuesOf(page, 'role')[0]).toBe('graphics-document');
    expect(valuesOf(page, 'aria-labelledby')).toEqual(['headline']);
    expect(valuesOf(page, 'aria-describedby')).toEqual(['help']);
  });

  it('draws one strand a body and language, and no line between bodies', () => {
    expect(svg.match(/class="d-strand"/gu)).toHaveLength(usual.bodies.length * languages.length);
  });

  it('tells each body’s name, side, kind, place among its kind and lines', () => {
    expect(valuesOf(page, 'aria-label')).toContain(
      '北港港務局，北港，機關，同類第1個（共2個），相關：港務局長（局長）',
    );
    expect(valuesOf(page, 'aria-label')).toContain(
      'Lighthouse Service, South Port, Offices, No. 2 of 2 in this group, Connected with: The Chief Keeper (Head)',
    );
  });

  it('joins each node to the one from which it branches off', () => {
    const keys = new Set(valuesOf(page, 'data-key'));
    for (const parent of valuesOf(page, 'data-parent')) expect(keys).toContain(parent);
  });

  it('shows both sides’ numbers from the start and each side at its step', () => {
    expect(valuesOf(page, 'data-fragment-index')).toEqual(['0', '1', '0', '1']);
  });

  it('fills no mark and sets no name heavier than another', () => {
    expect(svg).not.toMatch(/class="[^"]*\b(?:d-lead|d-filled)\b/u);
  });
});

describe('the second state', () => {
  const svg = drawPeople();
  const page = readPage(svg);

  it('draws the lines that may be drawn and no other', () => {
    const own = svg.match(/class="(?:fragment )?d-tie \w+ d-own/gu) ?? [];
    const pale = svg.match(/class="(?:fragment )?d-tie \w+ d-pale/gu) ?? [];
    const relations = svg.match(/class="d-relation/gu) ?? [];
    expect([own.length, pale.length, relations.length]).toEqual([6, 10, 4]);
  });

  it('lets every mark come from its place in the first state', () => {
    const first = languages.flatMap((language) => {
      const { sides } = layoutDiagram(usual, language, measure);
      return [sides.left, sides.right].flatMap(({ bundles }) =>
        bundles.flatMap(({ rows }) => rows.map(({ y }) => String(Math.round(y * 10) / 10))),
      );
    });
    expect(valuesOf(page, 'data-from-y')).toEqual(first);
  });

  it('names what each person is joined to', () => {
    expect(valuesOf(page, 'aria-label').join('\n')).toContain(
      'The Harbour Master Port Authority, The Harbour Master Port Authority, North Port, Connected with: Port Authority (Director), The Mayor (Co-convened), The Chief Keeper (Co-chaired)',
    );
  });

  it('is drawn as it was reviewed', async () => {
    await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, '../output/participants/people.svg'));
  });

  it('shows the other deck’s people in both languages', () => {
    const words = allText(readPage(drawPeople(small)));
    for (const { name } of small.people) expect(words).toContain(name.zh);
  });
});
