import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { renderParticipantsTable, renderRelationsTable } from '../../src/participants/table.ts';
import { usual } from '../fixtures/delegations.ts';
import { attribute, readPage } from '../page/read-page.ts';

const page = readPage(renderParticipantsTable(usual).value);
const rows = page.elements.filter((element) => attribute(element, 'data-key') !== undefined);
const textOfRow = (id: string): string =>
  textOf(rows.find((row) => attribute(row, 'data-key') === `body ${id}`));

it('the table has a row for every body, side by side, by kind, each in the order of the source', () => {
  const north = 'port channel observatory seafarers pilots fishers';
  const south = 'city lights tides ropes';
  expect(rows.map((row) => attribute(row, 'data-key')?.replace('body ', '')).join(' ')).toBe(
    `${north} ${south}`,
  );
});

it('every row has a name as its heading and as many cells as the table has columns', () => {
  const columns = page.elements.filter((element) => attribute(element, 'scope') === 'col').length;
  const cellsOf = (row: Tree.Element) =>
    row.childNodes.filter(({ nodeName }) => ['td', 'th'].includes(nodeName));
  expect(new Set(rows.map((row) => cellsOf(row).length))).toEqual(new Set([columns]));
  const headings = page.elements.filter((element) => attribute(element, 'scope') === 'row');
  expect(headings.map(({ parentNode }) => parentNode)).toEqual(rows);
});

it('people stand with their body, rank, what they did and where it is said', () => {
  expect(textOfRow('port')).toContain(
    '港務局長The Harbour Master局長Director共同召開co-convenedP1·共同主持co-chairedP2',
  );
  expect(textOfRow('channel')).toContain('出席attendedP2');
});

it('the lines between people stand in a table of their own, with the paragraph that says so', () => {
  const table = readPage(renderRelationsTable(usual).value);
  const said = table.elements.filter(({ nodeName }) => nodeName === 'tr').map(textOf);
  expect(said.slice(1)).toEqual([
    '港務局長The Harbour Master共同召開Co-convened市長The MayorP1',
    '港務局長The Harbour Master共同主持Co-chaired燈塔處長The Chief KeeperP2',
  ]);
});

it('a role that two paragraphs tell is told with each of them', () => {
  const people = usual.people.map((person) => ({
    ...person,
    appearances: (['P1', 'P2'] as const).map((source) => ({ source, as: 'headed' as const })),
  }));
  const table = readPage(renderParticipantsTable({ ...usual, people }).value);
  expect(
    table.elements
      .filter(({ nodeName }) => nodeName === 'tr')
      .map(textOf)
      .join(''),
  ).toMatch(/率團headed the delegationP1·率團headed the delegationP2/u);
});

function textOf(node: Tree.Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
