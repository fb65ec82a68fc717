/** The peers' own packages. They are installed apart from the deck's, the first time that something is measured. */

import { spawnSync } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { areDependenciesInstalled } from '../../src/cli/dependencies.mjs';
import { report } from './progress.ts';

const MANIFESTS = ['package.json', 'package-lock.json', '.npmrc'];

/** Where the peers' packages are, after installing what is missing. Not below test/, where their own tests would be run as ours. */
export async function installPeers(): Promise<string> {
  const folder = resolve('node_modules/.cache/bench-peers');
  await mkdir(folder, { recursive: true });
  for (const name of MANIFESTS) await copyFile(join('test/bench', name), join(folder, name));
  if (!areDependenciesInstalled(folder)) runNpm(folder);
  return join(folder, 'node_modules');
}

function runNpm(folder: string): void {
  report('installing Marp (npm ci)');
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--loglevel=error'],
    {
      cwd: folder,
      // Its HTML needs no browser, and the one that it could download is not the one that measures.
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  );
  if (status === 0) return;
  const reason = error ? error.message : `npm ci ended with code ${status}`;
  throw new Error(
    `Marp could not be installed: ${reason}. Check the network and run "npm ci" in ${folder} to see why.`,
  );
}
