/** The steps of the gate, in the order in which they are reported. */

import { findOrInstallBrowser } from '../chromium/browser.ts';
import { builtDecks } from './built-decks.ts';
import { toOutcome, type Check, type Outcome } from './check.ts';
import { runTests } from './run-tests.ts';
import { runScript, runTool } from './tool.ts';

/** The linter compiles what it looks at, each folder by its own settings, and tells of what does not compile. */
export const lintOptions = ['--type-aware', '--type-check', '--deny-warnings'];

/** The tests look at what it builds. */
export const buildCheck: Check = { name: 'build', run: buildDecks };

/** Side by side, since each leaves processors idle now and then; what fails soonest stands first. */
export const furtherChecks: readonly Check[] = [
  { name: 'format', run: async () => toOutcome(await runTool('oxfmt', ['--check'])) },
  { name: 'lint and types', run: async () => toOutcome(await runTool('oxlint', lintOptions)) },
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
