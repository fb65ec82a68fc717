/** Rules about tables. */
import type { UaElement, UaFile, UaRule } from '../model.ts';
import { layTable, unheaded, type Grid } from '../table-grid.ts';
import { allowsOnly, isWithin } from './elements.ts';

const GROUPS = ['THead', 'TBody', 'TFoot'];

export const tableRules: readonly UaRule[] = [
  allowsOnly('7.2-3', 'Table', ['TR', ...GROUPS, 'Caption']),
  isWithin('7.2-4', 'TR', ['Table', ...GROUPS]),
  isWithin('7.2-5', 'THead', ['Table']),
  isWithin('7.2-6', 'TBody', ['Table']),
  isWithin('7.2-7', 'TFoot', ['Table']),
  isWithin('7.2-8', 'TH', ['TR']),
  isWithin('7.2-9', 'TD', ['TR']),
  allowsOnly('7.2-10', 'TR', ['TH', 'TD']),
  isLaidOut('7.2-15', 'No cell lies over another.'),
  isLaidOut('7.2-41', 'All columns of a table have equally many rows.'),
  isLaidOut('7.2-42', 'No row of a table is longer than the first.'),
  isLaidOut('7.2-43', 'No row of a table is shorter than the first.'),
  allowsOnly('7.2-36', 'THead', ['TR']),
  allowsOnly('7.2-37', 'TBody', ['TR']),
  allowsOnly('7.2-38', 'TFoot', ['TR']),
  {
    id: '7.5-1',
    says: 'Every cell of data has a head that can be found.',
    find: (file) => tablesOf(file, (table) => unheaded(table).some((unknown) => unknown.length === 0)),
  },
  {
    id: '7.5-2',
    says: 'Every cell of data has a head that can be found, and names none that is not there.',
    find: (file) => tablesOf(file, (table) => unheaded(table).some((unknown) => unknown.length > 0)),
  },
];

function isLaidOut(id: Grid['fault'] & string, says: string): UaRule {
  return { id, says, find: (file) => tablesOf(file, (table) => layTable(table).fault === id) };
}

function tablesOf({ elements }: UaFile, isBroken: (table: UaElement) => boolean): string[] {
  return elements
    .filter((element) => element.standard === 'Table' && isBroken(element))
    .map(({ place }) => place);
}
