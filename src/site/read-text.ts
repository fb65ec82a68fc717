import { readFileSync } from 'node:fs';

/** A file as text, with the line ends of this project, however an editor or a checkout has written it. */
export function readText(file: string): string {
  return withLineEnds(readFileSync(file, 'utf8'));
}

/** A text with the line ends of this project, and without a mark at its start. */
export function withLineEnds(text: string): string {
  return text.replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n');
}
