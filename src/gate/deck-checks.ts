/** The steps of the gate for one deck that is not the project's own: `npm test -- --deck <deck>`. */
import { dirname } from 'node:path';
import { toOutcome, type Check } from './check.ts';
import { lintOptions } from './checks.ts';
import { runScript, runTool, type ToolResult } from './tool.ts';

/** Where it is built and printed, beside what is published. */
const OUT = '.cache/checked-deck';

/** The checks of a deck, by the path of its file. */
export function checksOf(deckFile: string): readonly Check[] {
  const folder = dirname(deckFile);
  const command = (...args: string[]): Promise<ToolResult> =>
    runScript('src/cli/run.mjs', args, { env: { DECK: deckFile } });
  const check = (name: string, run: () => Promise<ToolResult>): Check => ({
    name,
    run: async () => toOutcome(await run()),
  });
  return [
    check('format', () => runTool('oxfmt', ['--check', folder])),
    check('lint and types', () => runTool('oxlint', [...lintOptions, folder])),
    check('build', () => command('build', '--out', OUT)),
    check('check', () => command('check', '--rendered')),
    // With an option nothing is published, and the editions are not built once more.
    check('pdf', () => command('pdf', '--paper', 'a4', '--out', OUT)),
  ];
}
