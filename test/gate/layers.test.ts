import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFault, layers } from '../../src/gate/layers.mjs';

/** A file, what it imports, and what is said about it. */
const forbidden: [file: string, from: string, message: string][] = [
  ['slides/a.ts', '../src/deck/a.ts', 'import types of src/deck'],
  ['slides/topics/a.ts', '../../src/site/a.ts', 'slides/ holds data'],
  ['slides/a.ts', './test/a.ts', 'slides/ holds data'],
  ['examples/small/a.ts', 'd3', 'may import no packages'],
  ['examples/small/a.ts', '../../slides/a.ts', 'examples/ holds data'],
  ['src/text/a.ts', '../markup/a.ts', 'src/text may import no other folder'],
  ['src/text/a.ts', '../../slides/a.ts', 'src/text may import no other folder'],
  ['src/text/a.ts', 'node:path', 'neither Node nor build tools'],
  ['src/markup/a.ts', '../kinds/a.ts', 'src/markup may import src/media, src/text only'],
  ['src/talk/a.ts', 'vite', 'neither Node nor build tools'],
  ['src/board/a.ts', '../kinds/a.ts', 'src/text, src/markup, src/motif only'],
  ['src/participants/layout/a.ts', '../../browser/a.ts', 'src/text, src/markup only'],
  ['src/kinds/title/a.ts', '../../page/a.ts', 'src/participants only'],
  ['src/kinds/title/a.ts', 'vitest/node', 'neither Node nor build tools'],
  ['src/deck/a.ts', '../kinds/title/schema.ts', 'A kind’s folder is its own'],
  ['src/page/handout/a.ts', '../../site/a.ts', 'src/deck, src/talk only'],
  ['src/browser/stage/a.ts', '../../page/a.ts', 'src/talk, src/styles only'],
  ['src/browser/a.ts', 'node:path', 'neither Node nor build tools'],
  ['src/site/a.ts', '../browser/a.ts', 'src/site may import'],
  ['src/site/a.ts', '../kinds/title/title.ts', 'A kind’s folder is its own'],
  ['src/cli/commands/a.ts', '../../worker/a.ts', 'src/cli may import'],
  ['src/pdf/a.ts', '../../test/a.ts', 'src/pdf may import'],
  ['src/worker/a.ts', '../browser/a.ts', 'src/worker may import no other folder'],
];

const allowed: [file: string, from: string][] = [
  ['slides/a.ts', './topics/a.ts'],
  ['src/text/a.ts', 'zod'],
  ['src/kinds/title/a.ts', '../../board/a.ts'],
  ['src/kinds/a.ts', './title/title.ts'],
  ['src/deck/a.ts', '../kinds/schemas.ts'],
  ['src/browser/a.ts', '../talk/talk.ts'],
  ['src/site/a.ts', 'node:path'],
  ['test/site/a.ts', '../../src/browser/a.ts'],
  ['slides/test/a.ts', '../../src/site/a.ts'],
  ['vite.config.ts', './src/site/a.ts'],
];

/** Each way to import, in a folder that may not import the other. */
const imports = [
  `import { a } from '../page/a.ts';`,
  `import type { A } from '../page/a.ts';`,
  `import '../page/a.ts';`,
  `export { a } from '../page/a.ts';`,
  `export * from '../page/a.ts';`,
  `export const a = import('../page/a.ts');`,
  `export type A = import('../page/a.ts').A;`,
];
const importingFiles = imports.map((code, index) => ({ file: `src/deck/imports-${index}.ts`, code }));

const cyclic = {
  'src/deck/cycle-a.ts': `import type { B } from './cycle-b.ts';\nexport type A = B[];`,
  'src/deck/cycle-b.ts': `import type { A } from './cycle-a.ts';\nexport type B = A[];`,
};

/** Waits for lengths of time and for frames, and the rule that keeps each out of tests. */
const waits: [code: string, rule: string][] = [
  ['await page.waitForTimeout(100);', 'eslint(no-restricted-properties)'],
  ['window.setTimeout(done, 100);', 'eslint(no-restricted-properties)'],
  ['await page.evaluate(() => window.requestAnimationFrame(done));', 'eslint(no-restricted-properties)'],
  ['setTimeout(done, 100);', 'eslint(no-restricted-globals)'],
  ['setInterval(done, 100);', 'eslint(no-restricted-globals)'],
  ['requestAnimationFrame(done);', 'eslint(no-restricted-globals)'],
  ['requestIdleCallback(done);', 'eslint(no-restricted-globals)'],
  [`import { setTimeout as sleep } from 'node:timers/promises';`, 'eslint(no-restricted-imports)'],
];
const waitingFiles = waits.map(([code, rule], index) => ({
  file: `test/e2e/waiting-${index}.test.ts`,
  code,
  rule,
}));

const root = mkdtempSync(join(tmpdir(), 'deck-layers-'));
let report: readonly Diagnostic[];

beforeAll(async () => {
  for (const file of ['.oxlintrc.json', 'src/gate/layers.mjs', 'src/gate/layers-rule.mjs'])
    cpSync(file, join(root, file));
  for (const { file, code } of [...importingFiles, ...waitingFiles]) write(file, code);
  for (const [file, code] of Object.entries(cyclic)) write(file, code);
  write('src/deck/default.ts', 'export default 1;');
  write(
    'slides/typed.ts',
    `import type { A } from '../src/deck/a.ts';\nimport { b } from '../src/deck/b.ts';\nexport const c: A = b;`,
  );
  report = await lint();
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the linter forbids', () => {
  it.for(importingFiles)('$file: $code', ({ file }) => {
    expect(report).toContainEqual(
      expect.objectContaining({
        filename: file,
        code: 'layers(imports)',
        message: expect.stringContaining('src/deck may import'),
      }),
    );
  });

  it('data anything but types, and types it allows', () => {
    const found = report.filter(({ filename }) => filename === 'slides/typed.ts');
    expect(found.map(({ labels: [label] }) => label?.span.line)).toEqual([2]);
  });

  it.for(waitingFiles)('$file: $code', ({ file, rule }) => {
    expect(helpFor(file, rule)).not.toBe('');
  });

  it('a circle of imports, even of types', () => {
    expect(helpFor('src/deck/cycle-a.ts', 'import(no-cycle)')).not.toBe('');
  });

  it('a default export', () => {
    expect(helpFor('src/deck/default.ts', 'import(no-default-export)')).not.toBe('');
  });
});

describe('the table of layers', () => {
  it.for(forbidden)('forbids %s to import %s', ([file, from, message]) => {
    expect(findFault(file, from)).toContain(message);
  });

  it.for(allowed)('allows %s to import %s', ([file, from]) => {
    expect(findFault(file, from)).toBeUndefined();
  });

  it('names every folder of the program', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(layers)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });

  it.for([
    ['anywhere', 'src/tsconfig.pure.json'],
    ['Node', 'src/tsconfig.node.json'],
  ] as const)('says of what runs %s the same as %s', ([runs, file]) => {
    const { include } = JSON.parse(readFileSync(file, 'utf8')) as { include: string[] };
    const folders = Object.keys(layers).filter((name) => layers[name]?.runs === runs);
    expect(include.filter((path) => !path.endsWith('.ts')).toSorted()).toEqual(folders.toSorted());
  });

  it('stands in ARCHITECTURE.md', () => {
    const rows = [
      ...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(
        /^\| `(?:src\/)?(\w+)\/` +\|.*?\| (.*?) *\| (.*?) *\|$/gmu,
      ),
    ].map(([, name, runs, mayImport]) => [name, runs, mayImport?.replaceAll('`', '')]);
    const table = Object.entries(layers).map(([name, { runs, mayImport }]) => [
      name,
      runs,
      mayImport.join(', ') || '–',
    ]);
    expect(rows.filter(([name]) => name !== 'test')).toEqual(table);
  });
});

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly help?: string;
  readonly message: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** What the linter advises about a file by one of its rules; empty when it has no objection. */
function helpFor(file: string, rule: string): string {
  const found = report.filter(({ filename, code }) => filename === file && code === rule);
  return found.map(({ help }) => help).join('\n');
}

function write(file: string, code: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${code}\n`);
}

/** Lints a folder that is laid out like the project and has its settings. */
function lint(): Promise<readonly Diagnostic[]> {
  const oxlint = join(process.cwd(), 'node_modules', 'oxlint', 'bin', 'oxlint');
  return new Promise((resolve) => {
    execFile(process.execPath, [oxlint, '--format=json'], { cwd: root }, (_error, stdout) => {
      resolve((JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics);
    });
  });
}
