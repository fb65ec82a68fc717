import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A folder, a line that may not stand in it, and what the linter must answer. */
const forbidden: [folder: string, code: string, message: string][] = [
  ['slides', `import { a } from '../src/model/a.ts';`, 'import types of src/model only'],
  ['slides', `import type { A } from '../src/render/a.ts';`, 'slides/ holds data'],
  ['slides/topics', `import type { A } from '../../src/build/a.ts';`, 'slides/ holds data'],
  ['slides', `import { max } from 'd3';`, 'may not import packages'],
  ['src/model', `import type { A } from '../diagram/a.ts';`, 'may import no other folder'],
  ['src/model', `import { a } from '../render/a.ts';`, 'may import no other folder'],
  ['src/model', `import { a } from '../runtime/a.ts';`, 'may import no other folder'],
  ['src/model', `import { a } from '../build/a.ts';`, 'may import no other folder'],
  ['src/model', `export { a } from '../../slides/a.ts';`, 'may import no other folder'],
  ['src/model', `import { join } from 'node:path';`, 'src/model is pure'],
  ['src/model', `import { build } from 'vite';`, 'src/model is pure'],
  ['src/diagram', `import { a } from '../render/a.ts';`, 'src/model only'],
  ['src/diagram', `import { a } from '../runtime/a.ts';`, 'src/model only'],
  ['src/diagram', `import { a } from '../build/a.ts';`, 'src/model only'],
  ['src/diagram', `import { join } from 'node:path';`, 'src/diagram is pure'],
  ['src/diagram', `import { build } from 'vite';`, 'src/diagram is pure'],
  ['src/render/kinds', `import { a } from '../../runtime/a.ts';`, 'src/model and src/diagram only'],
  ['src/render', `import { a } from '../build/a.ts';`, 'src/model and src/diagram only'],
  ['src/render', `import { join } from 'node:path';`, 'src/render is pure'],
  ['src/render', `import { build } from 'vite';`, 'src/render is pure'],
  ['src/runtime', `import { a } from '../build/a.ts';`, 'runs in the browser'],
  ['src/runtime', `import { a } from '../render/kinds/a.ts';`, 'interface-*.ts only'],
  ['src/runtime', `import { a } from '../render/slide.ts';`, 'interface-*.ts only'],
  ['src/runtime', `import { join } from 'node:path';`, 'runs in the browser'],
  ['src/build', `import { a } from '../runtime/a.ts';`, 'may not import src/runtime'],
  ['src/build/commands', `import { a } from '../../runtime/a.ts';`, 'may not import src/runtime'],
  ['src/build', `import { a } from '../worker/a.ts';`, 'may not import src/runtime, src/worker'],
  ['src/worker', `import { a } from '../runtime/a.ts';`, 'may import no other folder'],
  ['src/worker', `import { join } from 'node:path';`, 'neither Node nor build tools'],
];

const allowed: [folder: string, code: string][] = [
  ['slides', `import type { A } from '../src/model/a.ts';`],
  ['slides', `import { a } from './topics/a.ts';`],
  ['src/model', `import { object } from 'zod';`],
  ['src/diagram', `import { a } from '../model/a.ts';`],
  ['src/render/kinds', `import { a } from '../../diagram/a.ts';`],
  ['src/render/kinds', `import { html } from '../html.ts';`],
  ['src/runtime', `import { a } from '../render/interface-text.ts';`],
  ['src/build', `import { a } from '../render/a.ts';`],
  ['src/build', `import { join } from 'node:path';`],
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
  'src/model/cycle-a.ts': `import type { B } from './cycle-b.ts';\nexport type A = B[];`,
  'src/model/cycle-b.ts': `import type { A } from './cycle-a.ts';\nexport type B = A[];`,
};

const root = mkdtempSync(join(tmpdir(), 'deck-layers-'));
let report: readonly Diagnostic[];

beforeAll(async () => {
  cpSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
  for (const { file, code } of [...forbiddenFiles, ...allowedFiles]) write(file, code);
  for (const [file, code] of Object.entries(cyclic)) write(file, code);
  write('src/model/default.ts', 'export default 1;');
  report = await lint();
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the linter forbids', () => {
  it.for(forbiddenFiles)('$file: $code', ({ file, message }) => {
    expect(helpFor(file, 'eslint(no-restricted-imports)')).toContain(message);
  });

  it('a circle of imports, even of types', () => {
    expect(helpFor('src/model/cycle-a.ts', 'import(no-cycle)')).not.toBe('');
  });

  it('a default export', () => {
    expect(helpFor('src/model/default.ts', 'import(no-default-export)')).not.toBe('');
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
