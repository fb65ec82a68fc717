/** The speaker's console: how fast the audience sees what it does, and what it costs those who never open it. */

import { join } from 'node:path';
import { timeConsoleKeys, type KeyTimes } from './console-keys.ts';
import { measurePaints, weighConsole } from './console-weight.ts';
import { buildCopy, copyProject } from './project-copy.ts';
import { report } from './progress.ts';
import { median, quantile } from './statistics.ts';
import type { Row, Table } from './table.ts';
import { withBrowser } from './visit.ts';

export async function measureConsole(scratch: string): Promise<readonly Table[]> {
  const project = join(scratch, 'project-of-console');
  await copyProject(project);
  report('building both editions');
  await buildCopy(project);
  const [site, usb] = [join(project, 'dist', 'site'), join(project, 'dist', 'usb')];
  return withBrowser(async (browser) => [
    keysTable(await timeConsoleKeys(browser, usb)),
    weightTable(await weighConsole(browser, site)),
    paintTable(await measurePaints(browser, site, join(scratch, 'site-without-console'))),
  ]);
}

function keysTable({ audience, own }: KeyTimes): Table {
  const row = (measure: string, share: number, atMost?: number): Row => ({
    measure,
    values: [quantile(audience, share), quantile(own, share)],
    unit: 'ms',
    digits: 1,
    ...(atMost !== undefined && { atMost }),
  });
  return {
    title: 'Key in the console → picture',
    columns: ['audience', 'console'],
    rows: [
      row('median', 0.5, 50),
      row('95th percentile', 0.95),
      { measure: 'keys timed', values: [audience.length, own.length], unit: '' },
    ],
    notes: [
      'Two windows of one browser, 1920 × 1080 and 1280 × 800, presenter’s edition over http; steps and slides alike.',
      'From the key in the console to the end of the work on the frame that shows it, in the audience’s window and its own.',
    ],
  };
}

function weightTable({ files, markup }: Awaited<ReturnType<typeof weighConsole>>): Table {
  const kilobytes = (measure: string, bytes: number, atMost?: number): Row => ({
    measure,
    values: [bytes / 1000],
    unit: 'kB',
    digits: 1,
    ...(atMost !== undefined && { atMost }),
  });
  const loaded = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    title: 'What the console adds, gzip',
    columns: ['ours'],
    rows: [
      ...files.map(({ name, bytes }) => kilobytes(`… ${name}`, bytes)),
      kilobytes('scripts and styles loaded for it alone', loaded),
      kilobytes('its hidden markup in the page', markup),
      kilobytes('together', loaded + markup, 25),
    ],
    notes: ['Public edition. Files that come only after S, in both windows. kB is 1000 bytes.'],
  };
}

function paintTable({ withConsole, without }: Awaited<ReturnType<typeof measurePaints>>): Table {
  return {
    title: 'First contentful paint of the deck, with and without the console’s hidden markup',
    columns: ['with', 'without'],
    rows: [
      { measure: 'median', values: [median(withConsole), median(without)], unit: 'ms' },
      { measure: 'fastest', values: [Math.min(...withConsole), Math.min(...without)], unit: 'ms' },
      { measure: 'slowest', values: [Math.max(...withConsole), Math.max(...without)], unit: 'ms' },
    ],
    notes: [
      'Slow 4G and 4× slower CPU, by turns, each with a fresh profile. “Without” is the same page, cut.',
    ],
  };
}
