/** The steps of the gate, in the order in which they are reported. */

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findOrInstallBrowser } from '../chromium/browser.ts';
import { builtDecks } from './built-decks.ts';
import { toOutcome, type Check, type Outcome } from './check.ts';
import { runTests } from './run-tests.ts';
import { runScript, runTool } from './tool.ts';

/** The tests look at what it builds. */
export const buildCheck: Check = { name: 'build', run: buildDecks };

/** Side by side, since each leaves processors idle now and then; what fails soonest stands first. */
export const furtherChecks: readonly Check[] = [
  { name: 'format', run: async () => toOutcome(await runTool('oxfmt', ['--check'])) },
  { name: 'lint', run: async () => toOutcome(await runTool('oxlint', ['--type-aware', '--deny-warnings'])) },
  { name: 'types', run: checkTypes },
  { name: 'unused code', run: async () => toOutcome(await runTool('knip', ['--no-progress'])) },
  { name: 'check', run: async () => toOutcome(await runScript('src/cli/run.mjs', ['check', '--all'])) },
  { name: 'tests', run: runAllTests },
];

async function buildDecks(): Promise<Outcome> {
  const results = await Promise.all(
    Object.values(builtDecks).map(({ deck, out }) =>
      runScript('src/cli/run.mjs', ['build', '--out', out], { env: { DECK: deck } }),
    ),
  );
  const failures = results.filter(({ code }) => code !== 0);
  return toOutcome({ code: failures.length, output: failures.map(({ output }) => output).join('\n') });
}

function runAllTests(): Promise<Outcome> {
  return runTests({ CHROME_PATH: findOrInstallBrowser() });
}

/** What a folder may know depends on where it runs, so that each has settings of its own; and so has each new deck. */
async function checkTypes(): Promise<Outcome> {
  const projects = JSON.parse(await readFile('tsconfig.json', 'utf8')) as {
    references: ReadonlyArray<{ path: string }>;
  };
  const failures: string[] = [];
  const decks = existsSync('decks') ? readdirSync('decks').map((name) => `decks/${name}`) : [];
  for (const path of [...projects.references.map(({ path: folder }) => folder), ...decks]) {
    const { code, output } = await runTool('typescript', ['-p', path], { name: 'tsc' });
    if (code !== 0) failures.push(output);
  }
  return toOutcome({ code: failures.length, output: failures.join('\n') });
}
