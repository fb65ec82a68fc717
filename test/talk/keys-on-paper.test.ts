import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helpLines, type ActionWindow } from '../../src/talk/actions.ts';

const page = readFileSync(new URL('../../docs/presenting.md', import.meta.url), 'utf8');

/** The rows of the table whose head begins with some words. */
function rowsUnder(head: string): string[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head}`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .join('|'),
  );
}

it.for<[string, ActionWindow]>([
  ['key in the deck', 'deck'],
  ['key in the speaker view', 'console'],
])('the table “%s” says what the keys do', ([head, window]) => {
  expect(rowsUnder(head)).toEqual(helpLines(window).map(({ shown, label }) => `|${shown}|${label.en}|`));
});
