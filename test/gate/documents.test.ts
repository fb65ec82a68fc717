import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Files and folders that a document names as code or links to; those that a build or an author makes are left out. */
function namedIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const inCode = [...text.matchAll(/`((?:src|test|slides|examples|assets|docs)\/[\w./-]*)`/gu)];
  const linked = [...text.matchAll(/\]\(([\w./-]+)\)/gu)];
  return [
    ...inCode.map(([, path = '']) => path),
    ...linked.map(([, path = '']) => join(dirname(file), path)),
  ];
}

it.for(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/presenting.md', 'docs/authoring.md'])(
  '%s names no file that is not there',
  (file) => {
    expect(namedIn(file).filter((path) => !existsSync(path))).toEqual([]);
  },
);

it('a law of ARCHITECTURE.md names the file that holds it', () => {
  const laws = readFileSync('ARCHITECTURE.md', 'utf8').split('## Laws')[1]?.split('\n## ')[0] ?? '';
  const rows = laws.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:law|-)/u.test(line));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`(?:src|test)\//u.test(row))).toEqual([]);
});
