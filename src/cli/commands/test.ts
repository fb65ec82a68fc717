/** Runs every check: format, lint, types, unused code, build, what decks say, tests without and in a browser. */

import { parseArgs } from 'node:util';
import { formatResult, runCheck, type Check, type Result } from '../../gate/check.ts';
import { buildCheck, furtherChecks } from '../../gate/checks.ts';
import { checksOf } from '../../gate/deck-checks.ts';
import { TEST_ALL } from '../../gate/test-all.ts';
import { addTallies, formatTally } from '../../gate/tally.ts';
import { stopToolsWithUs } from '../../gate/tool.ts';
import { findDeck } from '../../site/find-deck.ts';
import { deckHelp } from '../deck-help.ts';

export const help = `Usage: npm test -- [options]

  Runs every check, all of them even when one fails; the last line counts them.
  CHROME_PATH=/path/to/chrome npm test chooses the browser. With --deck it checks that deck alone: format, lint, types,
  build, npm run check -- --rendered, and its PDFs.

${deckHelp}
  --all   the long run, as npm run test:all: more sizes, whole fuzz runs
  --help  show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { all: { type: 'boolean', default: false } } });
  if (values.all) process.env[TEST_ALL] = '1';
  stopToolsWithUs();
  const deck = process.env['DECK'];
  const results = deck
    ? await runTogether(checksOf(findDeck(process.cwd(), deck)))
    : [...(await runTogether([buildCheck])), ...(await runTogether(furtherChecks))];
  const tally = addTallies(results);
  const failed = results.filter((result) => result.failed > 0).map(({ name }) => name);
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEverything is in order.');
  for (const { summary } of results) if (summary) console.log(`\n${summary}\n`);
  console.log(formatTally(tally));
  return tally.failed === 0 ? 0 : 1;
}

/** Starts all at once; each is reported when those before it have been. */
async function runTogether(checks: readonly Check[]): Promise<Result[]> {
  const pending = checks.map(runCheck);
  const results: Result[] = [];
  for (const running of pending) {
    const result = await running;
    console.log(formatResult(result));
    results.push(result);
  }
  return results;
}
