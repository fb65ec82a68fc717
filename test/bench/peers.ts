/** The peers' packages. They are installed the first time that something is measured, into a cache of their own. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { report } from './progress.ts';

/** The newest that run on the Node which the project asks for. */
const PEERS = {
  '@marp-team/marp-cli': '4.5.1',
  '@slidev/cli': '52.20.1',
  '@slidev/theme-default': '0.25.0',
} as const;

const WHOLE = 'installed.json';

/** The folder in which the peers' packages are, after installing what is missing. */
export async function installPeers(): Promise<string> {
  const folder = resolve('.cache/bench-peers');
  const manifest = JSON.stringify({ private: true, dependencies: PEERS });
  const whole = join(folder, WHOLE);
  if (existsSync(whole) && readFileSync(whole, 'utf8') === manifest) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), manifest);
  install(folder);
  await writeFile(whole, manifest);
  return folder;
}

/** The peers with their versions, as they are named beside the figures. */
export function describePeers(): string {
  const { version } = JSON.parse(readFileSync('node_modules/reveal.js/package.json', 'utf8')) as {
    version: string;
  };
  return `reveal.js ${version}, Marp ${PEERS['@marp-team/marp-cli']}, Slidev ${PEERS['@slidev/cli']}`;
}

function install(folder: string): void {
  report('installing Marp and Slidev (half a gigabyte, once)');
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      // Neither needs a browser to build, and the one that they could download is not the one that measures.
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  );
  if (status === 0) return;
  const reason = error ? error.message : `npm install ended with code ${status}`;
  throw new Error(
    `Marp and Slidev could not be installed: ${reason}. Check the network and run "npm install" in ${folder} to see why.`,
  );
}
