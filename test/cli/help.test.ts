import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

interface Command {
  /** Missing where the command writes its help itself. */
  readonly help?: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const commands = readdirSync('src/cli/commands').map((file) => file.replace('.ts', ''));

async function load(command: string): Promise<Command> {
  return (await import(`../../src/cli/commands/${command}.ts`)) as Command;
}

/** Runs a command in a process of its own. */
function spawnCommand(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/run.mjs', ...args], { encoding: 'utf8' });
}

it.for(commands)('the help of %s says how it is used', async (command) => {
  const { help = spawnCommand(command, '--help').stdout } = await load(command);
  expect(help).toMatch(new RegExp(`^Usage: npm (?:run )?${command}\\b`, 'u'));
  expect(help).toMatch(/ --help +show this/u);
});

it('--help shows the help and does nothing', async () => {
  const { status, stdout } = spawnCommand('build', '--help');
  expect(stdout).toBe(`${(await load('build')).help}\n`);
  expect(status).toBe(0);
});

it('every option of the PDFs is explained', async () => {
  const { help } = await load('pdf');
  for (const option of ['lang', 'layout', 'paper', 'grey', 'theme', 'notes', 'out', 'timing'])
    expect(help).toContain(`--${option}`);
});

it.for(commands)('%s takes no option that it does not know', async (command) => {
  const { run } = await load(command);
  await expect(run(['--colour'])).rejects.toThrow("Unknown option '--colour'");
});

it.for(['no. #1', 'what?'])('a project in a folder such as “%s” is answered with the remedy', (name) => {
  const copy = join(mkdtempSync(join(tmpdir(), 'deck-path-')), name);
  cpSync('src/cli', join(copy, 'src/cli'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'src/cli/run.mjs'), 'build'], {
    encoding: 'utf8',
  });
  rmSync(dirname(copy), { recursive: true });
  expect(stderr).toBe(
    `The project stands in ${copy}, and cannot be built in a folder whose path has # or ? in it. Rename the folder, or move the project.\n`,
  );
  expect(status).toBe(1);
});

it('an unknown option is answered with the remedy, and no stack', () => {
  const { status, stderr } = spawnCommand('build', '--colour');
  expect(stderr).toContain("Unknown option '--colour'");
  expect(stderr).toContain('To see the options, add: -- --help');
  expect(stderr).not.toMatch(/^ +at /mu);
  expect(status).toBe(1);
});

it('a layout that nobody prints is refused before any work', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-pdf-'));
  try {
    const { run } = await load('pdf');
    await expect(run(['--layout', 'poster', '--out', join(folder, 'out')])).rejects.toThrow(
      '--layout: “poster” is not known. Choose from: slides, notes, two-up',
    );
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
