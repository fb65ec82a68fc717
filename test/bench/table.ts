/** A plain table: what was measured, of whom, against which target. */

export interface Row {
  readonly measure: string;
  /** One value a column, in `unit`; `undefined` where there is none to give. */
  readonly values: ReadonlyArray<number | undefined>;
  readonly unit: string;
  /** Digits after the point. Default 0. */
  readonly digits?: number;
  /** The most that the first column may have; without it nothing is judged. */
  readonly atMost?: number;
  /** How the target is written. Default: `≤`, the number and the unit. */
  readonly target?: string;
  /** Whether it is drawn as well. Default: it is not. */
  readonly plotted?: true;
}

export interface Table {
  readonly title: string;
  /** Names of the columns of values; the first is the one that is judged. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Conditions and reservations, a line each. */
  readonly notes: readonly string[];
}

export function formatTable({ title, columns, rows, notes }: Table): string {
  const lines = [['', ...columns, 'unit', 'target', ''], ...rows.map(formatRow)];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const isNumeric = (column: number): boolean => column > 0 && column <= columns.length;
  const body = lines.map((line) =>
    line
      .map((cell, column) =>
        isNumeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, ...body, ...notes.map((note) => `* ${note}`)].join('\n');
}

/** `✓` within the target, `✗` beyond it by how much, nothing where there is no target. */
export function judge({ values: [value], atMost }: Row): string {
  if (atMost === undefined || value === undefined) return '';
  if (value <= atMost) return '✓';
  return atMost > 0 ? `✗ +${Math.ceil((value / atMost - 1) * 100)} %` : '✗';
}

/** The target as it is written; nothing where there is none. */
export function targetOf({ target, atMost, unit }: Row): string {
  return target ?? (atMost === undefined ? '' : `≤ ${atMost} ${unit}`.trimEnd());
}

function formatRow(row: Row): string[] {
  const { measure, values, unit, digits = 0 } = row;
  return [measure, ...values.map((value) => value?.toFixed(digits) ?? '–'), unit, targetOf(row), judge(row)];
}
