import { posix, win32 } from 'node:path';

/** What decides where a browser may stand. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The shell is the same browser without windows: it opens a page in less than half of the time. */
const LINUX_NAMES = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** Paths where Chrome, Chromium or Edge usually stand on this machine, the likeliest first. */
export function browserPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) =>
      MAC_APPS.map((app) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isPresent);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)));
  }
  const onPath = (env.PATH ?? '').split(':').filter(isPresent);
  const folders = new Set([...onPath, '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin']);
  return [...folders].flatMap((folder) => LINUX_NAMES.map((name) => posix.join(folder, name)));
}

function isPresent(value: string | undefined): value is string {
  return Boolean(value);
}
