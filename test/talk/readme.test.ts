import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helpLines, type ActionWindow } from '../../src/talk/actions.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The rows of the README's table whose head begins with some words. */
function rowsUnder(head: string): string[] {
  const lines = readme.split('\n');
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
])('the README’s table “%s” says what the keys do', ([head, window]) => {
  expect(rowsUnder(head)).toEqual(helpLines(window).map(({ shown, label }) => `|${shown}|${label.en}|`));
});
