/** The cells of a table in rows and columns, and the heads of each (ISO 32000-2, 14.8.4.8.3). */
import type { UaElement } from './model.ts';

/** A table as a grid, or the rule that its spans break. */
export interface Grid {
  readonly fault?: '7.2-15' | '7.2-41' | '7.2-42' | '7.2-43';
  readonly cells: ReadonlyArray<ReadonlyArray<UaElement | undefined>>;
}

/** Lays the cells out. The first row says how many columns there are, the first cells how many rows. */
export function layTable(table: UaElement): Grid {
  const rows = rowsOf(table).map(({ children }) => children.filter(isCell));
  const width = (rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const height = rows.reduce((sum, [first]) => sum + (first?.rowSpan ?? 0), 0);
  const cells: Array<Array<UaElement | undefined>> = Array.from({ length: height }, () =>
    Array.from({ length: width }),
  );
  for (const [row, members] of rows.entries()) {
    let column = 0;
    for (const cell of members) {
      while (column < width && cells[row]?.[column]) column += 1;
      if (column + cell.columnSpan > width) return { fault: '7.2-42', cells };
      if (row + cell.rowSpan > height) return { fault: '7.2-41', cells };
      for (const line of cells.slice(row, row + cell.rowSpan)) {
        if (line.slice(column, column + cell.columnSpan).some(Boolean)) return { fault: '7.2-15', cells };
        line.fill(cell, column, column + cell.columnSpan);
      }
      column += cell.columnSpan;
    }
  }
  return cells.some((line) => line.includes(undefined)) ? { fault: '7.2-43', cells } : { cells };
}

/**
 * For each cell of data whose head cannot be found, the heads that it names and that are not there. Where every head
 * says its scope, all can be found.
 */
export function unheaded(table: UaElement): string[][] {
  const { fault, cells } = layTable(table);
  const heads = cells.flat().filter((cell) => cell?.standard === 'TH');
  if (fault || heads.every((head) => head?.scope !== undefined)) return [];
  const ids = new Set(heads.map((head) => head?.id));
  return [...new Set(cells.flat())].flatMap((cell) => {
    if (cell?.standard !== 'TD' || isHeaded(cell, cells)) return [];
    const unknown = cell.headers.filter((id) => !ids.has(id));
    return cell.headers.length > 0 && unknown.length === 0 ? [] : [unknown];
  });
}

function isHeaded(cell: UaElement, cells: Grid['cells']): boolean {
  return cells.some((line, row) =>
    line.some(
      (candidate, column) =>
        candidate === cell &&
        (cells.slice(0, row).some((above, at) => isHeadOf(above[column], 'Column', at, column)) ||
          line.slice(0, column).some((before, at) => isHeadOf(before, 'Row', row, at))),
    ),
  );
}

/** A head that does not say its scope stands for its row in the first column, and else for its column. */
function isHeadOf(cell: UaElement | undefined, scope: string, row: number, column: number): boolean {
  if (cell?.standard !== 'TH') return false;
  const assumed = column > 0 ? 'Column' : row > 0 ? 'Row' : 'Both';
  return ['Both', scope].includes(cell.scope ?? assumed);
}

function rowsOf(parent: UaElement): UaElement[] {
  return parent.children.flatMap((child) =>
    child.standard === 'TR' ? [child] : isGroup(child) ? rowsOf(child) : [],
  );
}

function isGroup({ standard }: UaElement): boolean {
  return standard === 'THead' || standard === 'TBody' || standard === 'TFoot';
}

function isCell({ standard }: UaElement): boolean {
  return standard === 'TH' || standard === 'TD';
}
