import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Machine } from './browser-places.ts';

/** Everything the search for a browser does to the world, so that tests can stand in for it. */
export interface Computer extends Machine {
  readonly isRoot: boolean;
  /** Whether packages come from apt (Debian, Ubuntu and their kin). */
  readonly hasApt: boolean;
  exists(path: string): boolean;
  /** Whether the program ends well when asked for its version: a stub or one that lacks a library does not. */
  starts(path: string): boolean;
  /** Runs a command in view of the user; says whether it ended well. */
  run(command: string, args: readonly string[]): boolean;
  /** Where playwright-core keeps its own Chromium, present or not; nothing on systems that it does not know. */
  playwrightPath(): string | undefined;
  /** Runs a command of playwright-core; says whether it ended well. */
  playwright(args: readonly string[]): boolean;
}

export const thisComputer: Computer = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  hasApt: existsSync('/usr/bin/apt-get'),
  exists: existsSync,
  // On Windows `--version` would open a window.
  starts: (path) => process.platform === 'win32' || endsWell(path, ['--version'], { timeout: 20_000 }),
  run: (command, args) => endsWell(command, args, { stdio: 'inherit' }),
  playwrightPath() {
    try {
      return chromium.executablePath();
    } catch {
      return undefined;
    }
  },
  playwright: (args) => endsWell(process.execPath, [playwrightCli(), ...args], { stdio: 'inherit' }),
};

function endsWell(command: string, args: readonly string[], options: SpawnSyncOptions): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', ...options, env }).status === 0;
}

function playwrightCli(): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
}
