/**
 * Puts new folders in the place of old ones. They are made aside and swapped by rename, so that a failure leaves the old
 * ones as they are. Beside them stand, for a while:
 *
 * - `.building-<process>-…`: being made,
 * - `.swapping`: being put in place; it is also the lock of that, so that two builds do not mix,
 * - `.replaced-<process>-…`: the old ones, about to be removed.
 *
 * What a killed process left of these is put right by the next one.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const BUILDING = '.building-';
const SWAPPING = '.swapping';
const REPLACED = '.replaced-';
/** Within a folder that is being swapped: who does it, and what stood in the place before. */
const OWNER = 'owner';
const OLD = 'old-';

const LEFTOVER = /^\.(?:building|replaced)-(\d+)-|^\.swapping$/u;
/** A swap takes a few renames; a process that takes longer than this, in milliseconds, is not a running build. */
const PATIENCE = 10_000;

/**
 * Replaces the folders of these names below `parent` by those that `make` writes into a folder aside.
 * @throws what `make` throws, or that a folder is in use; either way the old folders stand.
 */
export async function replaceFolders<Made>(
  parent: string,
  names: readonly string[],
  make: (aside: string) => Promise<Made>,
): Promise<Made> {
  await mkdir(parent, { recursive: true });
  clearLeftovers(parent);
  const aside = ownName(parent, BUILDING);
  try {
    await mkdir(aside);
    await writeFile(join(aside, OWNER), String(process.pid));
    const made = await make(aside);
    const replaced = await swap(parent, aside, names);
    // Where somebody still reads the old ones, the next build removes them.
    await rm(replaced, { recursive: true, maxRetries: 3 }).catch(() => {});
    return made;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Swaps the folders and returns where the old ones are now. */
async function swap(parent: string, aside: string, names: readonly string[]): Promise<string> {
  const swapping = join(parent, SWAPPING);
  const deadline = Date.now() + PATIENCE;
  while (!tryRename(aside, swapping)) {
    if (Date.now() > deadline)
      throw new Error(`Process ${ownerOf(swapping)} holds ${swapping}. End it, then build again.`);
    await setTimeout(20);
    clearLeftovers(parent);
  }
  try {
    for (const name of names) {
      const place = join(parent, name);
      if (existsSync(place)) renameSync(place, join(swapping, `${OLD}${name}`));
      renameSync(join(swapping, name), place);
    }
  } catch (error) {
    putBack(parent, swapping);
    renameSync(swapping, aside);
    throw new Error(`${names.join(' and ')} in ${parent} cannot be replaced. Close what has them open.`, {
      cause: error,
    });
  }
  const replaced = ownName(parent, REPLACED);
  renameSync(swapping, replaced);
  return replaced;
}

/** Whether a folder got another name. It does not where that one is taken, or where another process was faster. */
function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY';
    if (isTaken || existsSync(to) || !existsSync(from)) return false;
    throw error;
  }
}

/** Puts old folders back into their places. */
function putBack(parent: string, folder: string): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(OLD)) continue;
    const place = join(parent, entry.slice(OLD.length));
    rmSync(place, { recursive: true, force: true });
    renameSync(join(folder, entry), place);
  }
}

/** Puts right what killed processes left: a swap that did not end is undone, the rest removed. */
function clearLeftovers(parent: string): void {
  for (const entry of readdirSync(parent)) {
    const left = join(parent, entry);
    if (!LEFTOVER.test(entry) || isRunning(ownerOf(left))) continue;
    const mine = ownName(parent, entry.startsWith(REPLACED) ? REPLACED : BUILDING);
    // Only one process can take it over, and it can still be put right if that one is killed too.
    if (!tryRename(left, mine)) continue;
    if (!entry.startsWith(REPLACED)) putBack(parent, mine);
    rmSync(mine, { recursive: true });
  }
}

/** A path that no other process or build uses. */
function ownName(parent: string, start: string): string {
  return join(parent, `${start}${process.pid}-${randomUUID().slice(0, 8)}`);
}

/** The process that a folder belongs to; undefined where it has just gone. */
function ownerOf(folder: string): number | undefined {
  const [, named] = LEFTOVER.exec(basename(folder)) ?? [];
  if (named) return Number(named);
  try {
    return Number(readFileSync(join(folder, OWNER), 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(owner: number | undefined): boolean {
  if (owner === undefined) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // It is there, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
