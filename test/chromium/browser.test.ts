import { describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../src/chromium/browser.ts';
import type { Computer } from '../../src/chromium/computer.ts';

const PLAYWRIGHT = '/home/user/.cache/ms-playwright/chromium/chrome';

/** A computer without any browser; `log` records what is done to it. */
function computerWith(overrides: Partial<Computer>, files: string[] = []): Computer & { log: string[] } {
  const log: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isRoot: false,
    hasApt: false,
    exists: (path) => files.includes(path),
    starts: () => true,
    run: (command, args) => Boolean(log.push([command, ...args].join(' '))),
    playwrightPath: () => PLAYWRIGHT,
    playwright: (args) => log.push(`playwright ${args.join(' ')}`) < 0,
    ...overrides,
    log,
  };
}

describe('an installed browser', () => {
  it('is the one that CHROME_PATH names', () => {
    const computer = computerWith({ env: { CHROME_PATH: '/opt/mine' } }, ['/opt/mine', '/usr/bin/chromium']);
    expect(findOrInstallBrowser(computer)).toBe('/opt/mine');
  });

  it('is not replaced in silence when CHROME_PATH names no file', () => {
    const computer = computerWith({ env: { CHROME_PATH: '/opt/gone' } }, ['/usr/bin/chromium']);
    expect(() => findOrInstallBrowser(computer)).toThrow('CHROME_PATH names /opt/gone');
  });

  it('is found on the PATH, and nothing is installed', () => {
    const computer = computerWith({}, ['/usr/bin/chromium']);
    expect(findOrInstallBrowser(computer)).toBe('/usr/bin/chromium');
    expect(computer.log).toEqual([]);
  });

  it('is passed over when it does not start', () => {
    const computer = computerWith({ starts: (path) => path !== '/usr/bin/chromium-browser' }, [
      '/usr/bin/chromium-browser',
      '/usr/bin/microsoft-edge',
    ]);
    expect(findOrInstallBrowser(computer)).toBe('/usr/bin/microsoft-edge');
  });

  it('is found among the applications of macOS', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findOrInstallBrowser(computerWith({ platform: 'darwin', env: {} }, [path]))).toBe(path);
  });

  it('is found among the programs of Windows', () => {
    const path = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const env = { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` };
    expect(findOrInstallBrowser(computerWith({ platform: 'win32', env }, [path]))).toBe(path);
  });
});

describe('a missing browser', () => {
  it('comes from playwright-core', () => {
    const files: string[] = [];
    const computer = computerWith({ playwright: () => files.push(PLAYWRIGHT) > 0 }, files);
    expect(findOrInstallBrowser(computer)).toBe(PLAYWRIGHT);
  });

  it('gets the libraries that it lacks when root can install them', () => {
    const files: string[] = [];
    let hasLibraries = false;
    const computer = computerWith(
      {
        isRoot: true,
        starts: () => hasLibraries,
        playwright: ([task]) => {
          if (task === 'install') files.push(PLAYWRIGHT);
          else hasLibraries = true;
          return true;
        },
      },
      files,
    );
    expect(findOrInstallBrowser(computer)).toBe(PLAYWRIGHT);
  });

  it.each([
    { offered: ['chromium-headless-shell', 'chromium'], tried: ['chromium-headless-shell'] },
    { offered: ['chromium'], tried: ['chromium-headless-shell', 'chromium'] },
  ])('comes from apt when playwright-core cannot be reached and the user is root: $tried', (packages) => {
    const files: string[] = [];
    const commands: string[] = [];
    const run = (command: string, args: readonly string[]): boolean => {
      const name = args.at(-1) ?? '';
      commands.push(`${command} ${args[0]} ${name}`);
      if (args[0] === 'update') return true;
      if (packages.offered.includes(name)) files.push(`/usr/bin/${name}`);
      return packages.offered.includes(name);
    };
    const computer = computerWith({ isRoot: true, hasApt: true, run }, files);
    expect(findOrInstallBrowser(computer)).toBe(`/usr/bin/${packages.tried.at(-1)}`);
    expect(commands).toEqual([
      'apt-get update update',
      ...packages.tried.map((name) => `apt-get install ${name}`),
    ]);
  });

  it('is reported with the remedy when nothing can be installed', () => {
    const computer = computerWith({ hasApt: true });
    expect(() => findOrInstallBrowser(computer)).toThrow('set CHROME_PATH');
    expect(computer.log).toEqual(['playwright install chromium --no-shell']);
  });
});
