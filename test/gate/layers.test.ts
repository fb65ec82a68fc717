import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A folder, a line that may not stand in it, and what the linter must answer. */
const forbidden: [folder: string, code: string, message: string][] = [
  ['slides', `import { a } from '../src/deck/a.ts';`, 'import types of src/deck only'],
  ['slides', `import type { A } from '../src/page/a.ts';`, 'slides/ holds data'],
  ['slides/topics', `import type { A } from '../../src/site/a.ts';`, 'slides/ holds data'],
  ['examples/small', `import { max } from 'd3';`, 'may not import packages'],
  ['src/text', `import type { A } from '../markup/a.ts';`, 'may import no other folder'],
  ['src/text', `export { a } from '../../slides/a.ts';`, 'may import no other folder'],
  ['src/text', `import { join } from 'node:path';`, 'src/text is pure'],
  ['src/markup', `import { a } from '../kinds/a.ts';`, 'src/text only'],
  ['src/talk', `import { a } from '../markup/a.ts';`, 'src/text only'],
  ['src/talk', `import { build } from 'vite';`, 'src/talk is pure'],
  ['src/motif', `import { a } from '../kinds/a.ts';`, 'src/text, src/markup only'],
  ['src/board', `import { a } from '../kinds/a.ts';`, 'src/motif only'],
  ['src/participants', `import { a } from '../kinds/a.ts';`, 'src/motif only'],
  ['src/participants', `import { a } from '../browser/a.ts';`, 'src/motif only'],
  ['src/kinds', `import type { A } from '../deck/a.ts';`, 'src/participants only'],
  ['src/kinds/title', `import type { A } from '../../page/a.ts';`, 'src/participants only'],
  ['src/kinds/title', `import { join } from 'node:path';`, 'src/kinds is pure'],
  ['src/deck', `import { a } from '../page/a.ts';`, 'src/kinds only'],
  ['src/deck', `import { a } from '../kinds/title/schema.ts';`, 'A kind’s folder is its own'],
  ['src/page', `import { a } from '../site/a.ts';`, 'src/deck only'],
  ['src/page/handout', `import { a } from '../../kinds/title/title.ts';`, 'A kind’s folder is its own'],
  ['src/page', `import { join } from 'node:path';`, 'src/page is pure'],
  ['src/office', `import { a } from '../site/a.ts';`, 'src/page only'],
  ['src/office/scene', `import { join } from 'node:path';`, 'src/office is pure'],
  ['src/page', `import { a } from '../office/a.ts';`, 'src/deck only'],
  ['src/browser', `import { a } from '../page/a.ts';`, 'enhances what is rendered'],
  ['src/browser/stage', `import { a } from '../../kinds/a.ts';`, 'enhances what is rendered'],
  ['src/browser', `import { join } from 'node:path';`, 'runs in the browser'],
  ['src/site', `import { a } from '../browser/a.ts';`, 'runs in Node'],
  ['src/site', `import { a } from '../kinds/title/title.ts';`, 'A kind’s folder is its own'],
  ['src/cli/commands', `import { a } from '../../browser/a.ts';`, 'runs in Node'],
  ['src/pdf', `import { a } from '../worker/a.ts';`, 'runs in Node'],
  ['src/worker', `import { a } from '../browser/a.ts';`, 'may import no other folder'],
  ['src/worker', `import { join } from 'node:path';`, 'neither Node nor build tools'],
];

const allowed: [folder: string, code: string][] = [
  ['slides', `import type { A } from '../src/deck/a.ts';`],
  ['slides', `import { a } from './topics/a.ts';`],
  ['src/text', `import { object } from 'zod';`],
  ['src/participants', `import { a } from '../text/a.ts';`],
  ['src/kinds/title', `import { a } from '../../board/a.ts';`],
  ['src/kinds', `import { a } from './title/title.ts';`],
  ['src/deck', `import { a } from '../kinds/schemas.ts';`],
  ['src/page/handout', `import { a } from '../../kinds/kinds.ts';`],
  ['src/browser', `import { a } from '../text/words/interface-text.ts';`],
  ['src/browser', `import { a } from '../talk/talk.ts';`],
  ['src/site', `import { a } from '../page/a.ts';`],
  ['src/site', `import { join } from 'node:path';`],
];

const forbiddenFiles = forbidden.map(([folder, code, message], index) => ({
  file: `${folder}/forbidden-${index}.ts`,
  code,
  message,
}));
const allowedFiles = allowed.map(([folder, code], index) => ({
  file: `${folder}/allowed-${index}.ts`,
  code,
}));

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
  cpSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
  for (const { file, code } of [...forbiddenFiles, ...allowedFiles, ...waitingFiles]) write(file, code);
  for (const [file, code] of Object.entries(cyclic)) write(file, code);
  write('src/deck/default.ts', 'export default 1;');
  report = await lint();
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the linter forbids', () => {
  it.for(forbiddenFiles)('$file: $code', ({ file, message }) => {
    expect(helpFor(file, 'eslint(no-restricted-imports)')).toContain(message);
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

describe('the linter allows', () => {
  it.for(allowedFiles)('$file: $code', ({ file }) => {
    expect(helpFor(file, 'eslint(no-restricted-imports)')).toBe('');
  });
});

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly help: string;
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
