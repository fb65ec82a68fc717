/** Runs the tools of the gate as processes of their own, and ends them when the gate is stopped. */

import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

export interface ToolResult {
  readonly code: number;
  /** What the tool wrote; empty when it wrote to the terminal itself. */
  readonly output: string;
}

export interface ToolOptions {
  /** Let the tool write to the terminal while it runs. Default: its output is collected. */
  readonly live?: boolean;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

const running = new Set<ChildProcess>();
const isPosix = process.platform !== 'win32';

/** Runs a JavaScript file with this Node. */
export function runScript(
  script: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...colours(), ...process.env, ...options.env },
      stdio: options.live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that what the tool starts can be ended with it.
      detached: isPosix,
    });
    running.add(child);
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trim() });
    });
  });
}

/** Runs the command that an installed package has of its own name. */
export function runTool(
  packageName: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[packageName];
  if (!file) throw new Error(`${folder}/package.json names no command of its own.`);
  return runScript(join(folder, file), args, options);
}

/** From now on, stopping this process stops the tools that it runs. */
export function stopToolsWithUs(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const child of running) stop(child);
      process.exit(128 + constants.signals[signal]);
    });
  }
}

function stop(child: ChildProcess): void {
  if (!isPosix || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended in the meantime.
  }
}

/** Tools whose output is collected see no terminal; the person at ours still wants colours. */
function colours(): Record<string, string> {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
}
