/** The browser that tests and PDFs are made with: an installed one, or one that can be installed. */

import { browserPlaces } from './browser-places.ts';
import { thisComputer, type Computer } from './computer.ts';

/** Options for playwright-core's `chromium.launch`: without window, and silent on the network. */
export const launchOptions = {
  headless: true,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    // The shell hints glyphs, which makes some lines wider than any window shows them.
    '--font-render-hinting=none',
    // Chromium refuses its sandbox to root, which is what a container runs as.
    ...(thisComputer.isRoot ? ['--no-sandbox'] : []),
  ],
};

/** The path of a browser that starts. Installs one when there is none. */
export function findOrInstallBrowser(computer: Computer = thisComputer): string {
  const path = findBrowser(computer) ?? installWithPlaywright(computer) ?? installWithApt(computer);
  if (path) return path;
  throw new Error(
    'No Chrome, Chromium or Edge was found, and none could be installed. ' +
      'Install one, or set CHROME_PATH to the browser to use, such as CHROME_PATH=/usr/bin/chromium.',
  );
}

/** The path of an installed browser: `CHROME_PATH` if that is set, else one from the usual places. */
function findBrowser(computer: Computer): string | undefined {
  const chosen = computer.env.CHROME_PATH;
  if (!chosen) return [...browserPlaces(computer), computer.playwrightPath()].find(usableOn(computer));
  if (computer.exists(chosen)) return chosen;
  throw new Error(
    `CHROME_PATH names ${chosen}, where there is no file. Correct it, or unset it to have a browser found.`,
  );
}

function installWithPlaywright(computer: Computer): string | undefined {
  const isUsable = usableOn(computer);
  if (!computer.playwright(['install', 'chromium', '--no-shell'])) return undefined;
  const path = computer.playwrightPath();
  if (isUsable(path)) return path;
  // The download brings no system libraries; playwright-core knows their names, root may install them.
  if (!computer.isRoot || !computer.playwright(['install-deps', 'chromium'])) return undefined;
  return isUsable(path) ? path : undefined;
}

function installWithApt(computer: Computer): string | undefined {
  if (!computer.isRoot || !computer.hasApt) return undefined;
  if (!computer.run('apt-get', ['update'])) return undefined;
  // Ubuntu and older systems have no package of the shell.
  const isInstalled = ['chromium-headless-shell', 'chromium'].some((name) =>
    computer.run('apt-get', ['install', '-y', '--no-install-recommends', name]),
  );
  return isInstalled ? findBrowser(computer) : undefined;
}

function usableOn(computer: Computer) {
  return (path: string | undefined): path is string =>
    path !== undefined && computer.exists(path) && computer.starts(path);
}
