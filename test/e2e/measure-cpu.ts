/** Notes on each test how much processor time it took, the browser's included. Stands before every file of browser tests. */
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of processor time since the test before it ended. */
    cpuSeconds?: number;
  }
}

/** The unit of Linux's accounts. */
const TICKS_PER_SECOND = 100;

let noted = usedSeconds();

afterEach(({ task }) => {
  const used = usedSeconds();
  task.meta.cpuSeconds = used - noted;
  noted = used;
});

/** Processor time of this process and all that it has started; of this process alone where there is no /proc. */
function usedSeconds(): number {
  const { user, system } = process.cpuUsage();
  const stats = readStats();
  const ended = stats.get(process.pid)?.ofEnded ?? 0;
  const ticks = [...stats.entries()]
    .filter(([pid]) => isBelow(pid, process.pid, stats))
    .reduce((sum, [, stat]) => sum + stat.ticks, ended);
  return (user + system) / 1e6 + ticks / TICKS_PER_SECOND;
}

interface Stat {
  readonly parent: number;
  readonly ticks: number;
  /** What of them children used that have ended since. */
  readonly ofEnded: number;
}

function readStats(): ReadonlyMap<number, Stat> {
  const stats = new Map<number, Stat>();
  for (const name of listProcesses()) {
    try {
      // Behind the name, which may hold spaces: state, parent; 12th to 15th user, system, and both of ended children.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      const sum = (from: number): number =>
        fields.slice(from, 15).reduce((total, field) => total + Number(field), 0);
      stats.set(Number(name), { parent: Number(fields[1]), ticks: sum(11), ofEnded: sum(13) });
    } catch {
      // It has ended in the meantime.
    }
  }
  return stats;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

function isBelow(pid: number, ancestor: number, stats: ReadonlyMap<number, Stat>): boolean {
  const parent = stats.get(pid)?.parent;
  return parent !== undefined && (parent === ancestor || isBelow(parent, ancestor, stats));
}
