/**
 * The door to every command: `node src/cli/run.mjs <command> [args]`.
 * Plain JavaScript without packages, because it runs on a bare machine and installs them.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeDeckOption } from './deck-option.mjs';
import { areDependenciesInstalled } from './dependencies.mjs';

const OLDEST_NODE = [20, 19];
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const commandFolder = join(root, 'src', 'cli', 'commands');

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
// A watcher or a socket that a tool forgot must not hold the terminal; the empty write lets the output drain.
process.stdout.write('', () => process.exit());

/**
 * @param {string[]} words
 * @returns {Promise<number>} exit code
 */
async function main([name, ...words]) {
  checkNode(process.versions.node);
  checkPath(root);
  const commands = listCommands();
  if (!name || name === '--help' || name === '-h') {
    console.log(usage(commands));
    return 0;
  }
  if (!commands.has(name)) {
    console.error(`There is no command "${name}".\n\n${usage(commands)}`);
    return 1;
  }
  const { deck, args } = takeDeckOption(words);
  // Whatever a command starts works on the same deck.
  if (deck !== undefined) process.env['DECK'] = deck;
  process.chdir(root);
  installDependencies();
  const command = await loadCommand(name);
  if (command.help && args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(command.help);
    return 0;
  }
  return command.run(args);
}

/** @param {string} version */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${version}. Install it from https://nodejs.org and try again.`,
  );
}

/**
 * What builds the pages takes these signs for the end of a path, and says no more than that a file is missing.
 * @param {string} folder
 */
function checkPath(folder) {
  if (!/[#?]/u.test(folder)) return;
  throw new Error(
    `The project stands in ${folder}, and cannot be built in a folder whose path has # or ? in it. Rename the folder, or move the project.`,
  );
}

/** Every file in commands/ is a command; the comment on its first line says what it does. */
function listCommands() {
  const files = readdirSync(commandFolder).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const source = readFileSync(join(commandFolder, file), 'utf8');
      return [file.slice(0, -'.ts'.length), /^\/\*\* (.*?) ?\*\//u.exec(source)?.[1] ?? ''];
    }),
  );
}

/** @param {Map<string, string>} commands */
function usage(commands) {
  const lines = [...commands].map(([name, summary]) => `  ${name.padEnd(7)} ${summary}`);
  return ['Usage: node src/cli/run.mjs <command> [options]', '', ...lines].join('\n');
}

function installDependencies() {
  if (areDependenciesInstalled(root)) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const windows = process.platform === 'win32';
  // `--include=dev` and `--loglevel` because NODE_ENV=production and `npm test --silent` are inherited.
  const args = ['ci', '--include=dev', '--loglevel=error'];
  const { status, error } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status === 0) return;
  const reason = error ? error.message : `npm ci ended with code ${status}`;
  throw new Error(
    `The packages could not be installed: ${reason}. Check the network and run "npm ci" in ${root} to see why.`,
  );
}

/**
 * @param {string} name
 * @returns {Promise<{ help?: string, run: (args: string[]) => Promise<number> }>} help: what `--help` shows
 */
async function loadCommand(name) {
  const { importAfresh } = await import('../site/import-afresh.mjs');
  const { module } = await importAfresh(root, join(commandFolder, `${name}.ts`));
  return module;
}

/**
 * Authors see what is wrong and where; the stack is for whoever mends the program.
 *
 * @param {unknown} error
 * @returns {string}
 */
function describeError(error) {
  if (!(error instanceof Error)) return String(error);
  const isProgramError =
    error instanceof ReferenceError || (error instanceof TypeError && !('code' in error));
  if (process.env.DEBUG || isProgramError) return error.stack ?? error.message;
  if (error.cause) return `${describeError(error.cause)}\n\n${error.message}`;
  const isUsageError = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isUsageError ? `${error.message}. To see the options, add: -- --help` : error.message;
}
