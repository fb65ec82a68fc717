import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolders } from '../../src/site/replace-folders.ts';

const NAMES = ['site', 'usb'];
/** No system gives a process this number. */
const DEAD = 2 ** 22 + 1;
let dist: string;

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'deck-replace-'));
  write(join(dist, 'pdf'), 'paper');
  await replaceFolders(dist, NAMES, make('first'));
});
afterEach(() => rmSync(dist, { recursive: true }));

it('what is made takes the place of what stood there, whole; other folders stay', async () => {
  write(join(dist, 'site'), 'stale', 'stale.txt');
  await replaceFolders(dist, NAMES, make('second'));
  expect(standing()).toEqual(['second', 'second']);
  expect(readdirSync(join(dist, 'site'))).toEqual(['file.txt']);
  expect(readdirSync(dist).toSorted()).toEqual(['pdf', 'site', 'usb']);
});

describe('what stood there stays when', () => {
  it('the making fails', async () => {
    const failing = replaceFolders(dist, NAMES, async (aside) => {
      await make('second')(aside);
      throw new Error('a mistake');
    });
    await expect(failing).rejects.toThrow('a mistake');
    expect(standing()).toEqual(['first', 'first']);
    expect(readdirSync(dist).toSorted()).toEqual(['pdf', 'site', 'usb']);
  });

  it('one of the folders cannot be put in place', async () => {
    const failing = replaceFolders(dist, NAMES, async (aside) => write(join(aside, 'site'), 'second'));
    await expect(failing).rejects.toThrow(
      /^site and usb in .* cannot be replaced\. Close what has them open\.$/u,
    );
    expect(standing()).toEqual(['first', 'first']);
    expect(readdirSync(dist).toSorted()).toEqual(['pdf', 'site', 'usb']);
  });
});

it('several at once do not mix: the folders are of one of them', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  await Promise.all(names.map((name) => replaceFolders(dist, NAMES, make(name))));
  const [site, usb] = standing();
  expect(names).toContain(site);
  expect(usb).toBe(site);
  expect(readdirSync(dist).toSorted()).toEqual(['pdf', 'site', 'usb']);
});

describe('of a killed process', () => {
  it('what it was making and what it had replaced is removed', async () => {
    for (const name of [`.building-${DEAD}-1`, `.replaced-${DEAD}-1`])
      write(join(dist, name, 'site'), 'left');
    await replaceFolders(dist, NAMES, make('second'));
    expect(readdirSync(dist).toSorted()).toEqual(['pdf', 'site', 'usb']);
  });

  it.for([
    ['before anything was put in place', []],
    ['half way', ['site']],
    ['after everything was put in place', ['site', 'usb']],
  ] as const)('a swap is undone, %s', async ([, swapped]) => {
    const swapping = join(dist, '.swapping');
    await make('half')(swapping);
    write(swapping, String(DEAD), 'owner');
    for (const name of swapped) {
      write(join(swapping, `old-${name}`), 'first');
      write(join(dist, name), 'half');
    }
    const failing = replaceFolders(dist, NAMES, () => Promise.reject(new Error('a mistake')));
    await expect(failing).rejects.toThrow('a mistake');
    expect(standing()).toEqual(['first', 'first']);
    expect(existsSync(swapping)).toBe(false);
  });

  it('what a running process makes is left alone', async () => {
    const other = join(dist, `.building-${process.ppid}-1`);
    write(other, 'other');
    await replaceFolders(dist, NAMES, make('second'));
    expect(existsSync(other)).toBe(true);
  });
});

function make(content: string): (aside: string) => Promise<void> {
  return async (aside) => {
    for (const name of NAMES) write(join(aside, name), content);
    await Promise.resolve();
  };
}

function write(folder: string, content: string, name = 'file.txt'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

function standing(): string[] {
  return NAMES.map((name) => readFileSync(join(dist, name, 'file.txt'), 'utf8'));
}
