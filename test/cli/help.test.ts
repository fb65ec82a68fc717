import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const commands = readdirSync('src/cli/commands').map((file) => file.replace('.ts', ''));

/** Runs a command in a process of its own. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/run.mjs', ...args], { encoding: 'utf8' });
}

it.for(commands)('%s --help says how it is used and does nothing', { timeout: 60_000 }, (command) => {
  const { status, stdout } = run(command, '--help');
  expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run )?${command}\\b`, 'u'));
  expect(stdout).toMatch(/ --help +show this/u);
  expect(status).toBe(0);
});

it.for(commands)('%s takes no option that it does not know', { timeout: 60_000 }, async (command) => {
  const module = (await import(`../../src/cli/commands/${command}.ts`)) as {
    run: (args: string[]) => Promise<number>;
  };
  await expect(module.run(['--colour'])).rejects.toThrow("Unknown option '--colour'");
});

it('an unknown option is answered with the remedy', { timeout: 60_000 }, () => {
  const { status, stderr } = run('build', '--colour');
  expect(stderr).toContain("Unknown option '--colour'");
  expect(stderr).toContain('To see the options, add: -- --help');
  expect(status).toBe(1);
});
