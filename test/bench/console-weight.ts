/** What the console weighs, and whether a deck that never opens it is painted any later. */

import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Browser } from 'playwright-core';
import { serveCompressed } from './gzip-server.ts';
import { loadPage } from './load.ts';
import { report } from './progress.ts';
import { slowPhone, visit } from './visit.ts';

const ROUNDS = 7;

interface Weight {
  readonly files: ReadonlyArray<{ readonly name: string; readonly bytes: number }>;
  /** Bytes by which the compressed page is larger. */
  readonly markup: number;
}

/** Opens the console as S does, and weighs what both windows fetch for it. */
export async function weighConsole(browser: Browser, folder: string): Promise<Weight> {
  const { origin, close } = await serveCompressed(folder);
  // A service worker fetches everything beforehand, so that nothing would be seen to be fetched.
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-TW' });
  try {
    const fetched = new Set<string>();
    context.on('request', (request) => {
      if (/\.(?:js|css)$/u.test(request.url())) fetched.add(request.url().slice(origin.length));
    });
    const deck = await context.newPage();
    await deck.goto(origin, { waitUntil: 'networkidle' });
    const before = new Set(fetched);
    const [speaker] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
    await speaker.waitForSelector('.console[data-link="linked"]');
    const files = [...fetched]
      .filter((name) => !before.has(name))
      .map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name))).length }));
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    return { files, markup: gzipSync(page).length - gzipSync(withoutConsole(page)).length };
  } finally {
    await context.close();
    close();
  }
}

/** First paints of the page as it is and of one without the console, in milliseconds. */
export async function measurePaints(
  browser: Browser,
  folder: string,
  cut: string,
): Promise<{ readonly withConsole: readonly number[]; readonly without: readonly number[] }> {
  await cp(folder, cut, { recursive: true });
  const page = join(cut, 'index.html');
  writeFileSync(page, withoutConsole(readFileSync(page, 'utf8')));
  const servers = await Promise.all([folder, cut].map(serveCompressed));
  const paints: [number[], number[]] = [[], []];
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      report(`first paint with and without the console, round ${round} of ${ROUNDS}`);
      for (const [index, { origin }] of servers.entries()) {
        const load = await visit(browser, slowPhone, (opened) => loadPage(opened, origin));
        paints[index]?.push(load.firstPaint);
      }
    }
  } finally {
    for (const { close } of servers) close();
  }
  return { withConsole: paints[0], without: paints[1] };
}

/** @throws when the page has no console to be cut out. */
export function withoutConsole(page: string): string {
  const find = (node: Tree.Node): Tree.Element | undefined => {
    if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'console'))
      return node;
    if (!('childNodes' in node)) return undefined;
    for (const child of node.childNodes) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const place = find(parse(page, { sourceCodeLocationInfo: true }))?.sourceCodeLocation;
  if (!place) throw new Error('The page has no console, so its cost cannot be measured.');
  return page.slice(0, place.startOffset) + page.slice(place.endOffset);
}
