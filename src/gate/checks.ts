/** The steps of the gate, in the order in which they are reported. */

import { readFile } from 'node:fs/promises';
import { findOrInstallBrowser } from '../chromium/browser.ts';
import { builtDecks } from './built-decks.ts';
import type { Check, Outcome } from './check.ts';
import { runTests } from './run-tests.ts';
import { oneFailed, onePassed } from './tally.ts';
import { runScript, runTool, type ToolResult } from './tool.ts';

/** Those that start no browser, and what the tests need. Side by side: each leaves processors idle now and then. */
export const firstChecks: readonly Check[] = [
  { name: 'format', run: async () => toOutcome(await runTool('oxfmt', ['--check'])) },
  { name: 'lint', run: async () => toOutcome(await runTool('oxlint', ['--type-aware', '--deny-warnings'])) },
  { name: 'types', run: checkTypes },
  { name: 'unused code', run: async () => toOutcome(await runTool('knip', ['--no-progress'])) },
  { name: 'build', run: buildDecks },
  { name: 'check', run: async () => toOutcome(await runScript('src/cli/run.mjs', ['check', '--all'])) },
];

/** They need the build, and the machine for themselves. */
export const testCheck: Check = { name: 'tests', run: runAllTests };

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

/** What a folder may know depends on where it runs, so that each has settings of its own. */
async function checkTypes(): Promise<Outcome> {
  const projects = JSON.parse(await readFile('tsconfig.json', 'utf8')) as {
    references: ReadonlyArray<{ path: string }>;
  };
  const failures: string[] = [];
  for (const { path } of projects.references) {
    const { code, output } = await runTool('typescript', ['-p', path], { name: 'tsc' });
    if (code !== 0) failures.push(output);
  }
  return toOutcome({ code: failures.length, output: failures.join('\n') });
}

function toOutcome({ code, output }: ToolResult): Outcome {
  return { ...(code === 0 ? onePassed : oneFailed), output };
}
