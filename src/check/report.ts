/** What is found in a deck as lines for a terminal, and as data for other programs. */
import type { Problem } from '../deck/error.ts';
import type { Finding } from './finding.ts';
import type { Spot } from './locate.ts';

/** What is wrong, and where in the deck's files: a mistake that stops the build, or a finding of a rule. */
export type Reported = Problem & Spot & { readonly rule?: Finding['rule'] };

/** One line: file and line, place and field, what is seen, how it is mended, and by which rule. */
export function formatReported({ file, line, place, field, message, remedy, rule }: Reported): string {
  const end = remedy.endsWith('?') ? '' : '.';
  const where = `${place}${field ? ` › ${field}` : ''}`;
  return `${file}:${line}  ${where}: ${message}. ${remedy}${end}  [${rule ?? 'error'}]`;
}

/** The same as a record. */
export function toRecord({ file, line, place, field, message, remedy, rule }: Reported): object {
  const slide = /^slides\/(.+)$/u.exec(place)?.[1];
  return {
    severity: rule ? 'warning' : 'error',
    rule: rule ?? 'error',
    file,
    line,
    place,
    ...(slide === undefined ? {} : { slide }),
    field,
    message,
    remedy,
  };
}
