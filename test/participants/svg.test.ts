import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDiagram } from '../../src/participants/svg.ts';
import { delegationsOf, ledBy, real, small } from '../fixtures/delegations.ts';
import { attribute, readPage, valuesOf, type Page } from '../page/read-page.ts';

type Element = Page['elements'][number];

const ids = { labelledBy: 'name', describedBy: 'help' };
const whole = { from: 0, to: 6 };

describe('the diagram of the real deck', () => {
  const page = draw(real, whole);

  it('has a node for every body and every person, once', () => {
    expect(valuesOf(page, 'data-body').toSorted()).toEqual(real.bodies.map(({ id }) => id).toSorted());
    expect(valuesOf(page, 'data-person').toSorted()).toEqual(real.people.map(({ id }) => id).toSorted());
  });

  it('has a line for every relation of the data and no other', () => {
    const lines = withClass(page, 'between').map((line) => attribute(line, 'data-of'));
    expect(lines).toEqual(['person kung,person viola', 'person kung,person rouhana']);
    expect(withClass(page, 'line')).toHaveLength(2);
  });

  it('fills the marks of the two leads only', () => {
    expect(withClass(page, 'lead').map((node) => attribute(node, 'data-body'))).toEqual([
      'ndc',
      'dg-connect',
    ]);
  });

  it('is named and described by what stands around it', () => {
    expect(valuesOf(page, 'aria-labelledby')).toEqual(['name']);
    expect(valuesOf(page, 'aria-describedby')).toEqual(['help']);
    expect(valuesOf(page, 'viewbox').concat(valuesOf(page, 'viewBox'))).toEqual(['0 0 1920 848']);
  });

  it('names every node in both languages, by side and by place among its kind', () => {
    const node = page.elements.find((element) => attribute(element, 'data-body') === 'itri');
    expect(node && attribute(node, 'data-name-zh')).toMatch(/^工研院.*臺灣.*研究機構.*第1個，共2個/u);
    expect(node && attribute(node, 'data-name-en')).toMatch(/ITRI.*Taiwan.*Research institute.*1 of 2/u);
  });

  it('is drawn as it was reviewed', async () => {
    const style =
      '.in-en{display:none}path{fill:none;stroke:#555}rect{fill:#0001}text{font:20px sans-serif}.left .node text{text-anchor:end}';
    const drawing = renderDiagram(real, whole, ids).value.replace(
      /^<svg([^>]*)>/u,
      `<svg xmlns="http://www.w3.org/2000/svg"$1>\n<style>${style}</style>`,
    );
    await expect(`${drawing}\n`).toMatchFileSnapshot(join('..', '..', 'output', 'participants.svg'));
  });
});

describe('a run of states', () => {
  const indexesOf = (page: Page, name: string): (string | undefined)[] =>
    withClass(page, name).map((element) => attribute(element, 'data-fragment-index'));

  it('from the hubs to the leads shows sides, then leads, and no people', () => {
    const page = draw(real, { from: 0, to: 3 });
    expect(indexesOf(page, 'root')).toEqual([undefined, undefined]);
    expect(indexesOf(page, 'tree')).toEqual(['0', '1']);
    expect(indexesOf(page, 'state')).toEqual(['2', '2']);
    expect([...withClass(page, 'person'), ...withClass(page, 'relation')]).toEqual([]);
  });

  it('from the leads on has everything before from the start, then conveners, then the others', () => {
    const page = draw(real, { from: 3, to: 6 });
    expect(indexesOf(page, 'tree')).toEqual([undefined, undefined]);
    expect(indexesOf(page, 'state')).toEqual([undefined, undefined]);
    expect(indexesOf(page, 'relation')).toEqual(['0', '1']);
    expect(
      withClass(page, 'person').map((card) => [personIn(card), attribute(card, 'data-fragment-index')]),
    ).toEqual([
      ['kung', '0'],
      ['viola', '0'],
      ['rouhana', '1'],
      ['grzegorzewski', '1'],
    ]);
  });

  it('that ends before the moderators leaves them out', () => {
    const page = draw(real, { from: 0, to: 4 });
    expect(withClass(page, 'person').map(personIn)).toEqual(['kung', 'viola']);
    expect(withClass(page, 'relation')).toHaveLength(1);
  });
});

it.for([
  ['one body against one', delegationsOf(1, 1)],
  ['twenty bodies against fifteen', delegationsOf(20, 15)],
  ['another lead', ledBy(small, 'ropes')],
] as const)('the diagram of %s draws every body, with paths that can be drawn', ([, delegations]) => {
  const page = draw(delegations, whole);
  expect(valuesOf(page, 'data-body').toSorted()).toEqual(delegations.bodies.map(({ id }) => id).toSorted());
  const broken = valuesOf(page, 'd').filter(
    (path) => !/^M-?\d/u.test(path) || /NaN|undefined|Infinity/u.test(path),
  );
  expect(broken).toEqual([]);
});

function draw(delegations: typeof real, run: typeof whole): Page {
  return readPage(renderDiagram(delegations, run, ids).value);
}

function withClass({ elements }: Page, name: string): Element[] {
  return elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
}

/** The person in a card's group. */
function personIn(card: Element): string | undefined {
  return card.childNodes
    .map((child) => ('attrs' in child ? attribute(child, 'data-person') : undefined))
    .find((id) => id !== undefined);
}
