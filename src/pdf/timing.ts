/** Where the time of a run goes. */
import type { Browser } from 'playwright-core';

/** Notes how long the parts of a run take. */
export interface Timing {
  /** Runs a part and notes it under its name; parts of the same name are summed up. */
  readonly time: <T>(part: string, run: () => Promise<T>) => Promise<T>;
  /** Notes what the processes of the browser took until now; those of a page end with it. */
  readonly noteBrowser: (browser: Browser) => Promise<void>;
  /** A table with a line a part. */
  readonly format: () => string;
}

/** Seconds on the clock and of the processor, the latter of this process. */
interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

/** Begins with what this process has taken up to now. */
export function startTiming(): Timing {
  const parts = new Map<string, Spent>([['start', now()]]);
  const browserCpu = new Map<number, number>();
  return {
    async time(part, run) {
      const start = now();
      const result = await run();
      const end = now();
      const { wall, cpu } = parts.get(part) ?? { wall: 0, cpu: 0 };
      parts.set(part, { wall: wall + end.wall - start.wall, cpu: cpu + end.cpu - start.cpu });
      return result;
    },
    async noteBrowser(browser) {
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      for (const { id, cpuTime } of processInfo) browserCpu.set(id, cpuTime);
      await session.detach();
    },
    format() {
      const all = now();
      const browser = [...browserCpu.values()].reduce((sum, cpu) => sum + cpu, 0);
      const rows = [
        ...[...parts].map(([part, { wall, cpu }]) => row(part, wall, cpu)),
        row('browser', undefined, browser),
        row('all in all', all.wall, all.cpu + browser),
      ];
      return [`${'seconds'.padEnd(12)}    wall     CPU`, ...rows].join('\n');
    },
  };
}

function now(): Spent {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1000, cpu: (user + system) / 1e6 };
}

function row(part: string, wall: number | undefined, cpu: number): string {
  return `${part.padEnd(12)}${(wall?.toFixed(1) ?? '').padStart(8)}${cpu.toFixed(1).padStart(8)}`;
}
