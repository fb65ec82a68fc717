/** A copy of the public edition on a server of its own, which can be changed, cut and taken away. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { integrityOf } from '../../src/site/build-worker.ts';
import { startStaticServer } from './static-server.ts';

export interface Site {
  readonly url: string;
  /** Publishes a next version with another title. Of a broken one's page only half arrives. */
  publish: (title: string, options?: { readonly broken?: boolean }) => void;
  /** Takes away the files whose path is one of these patterns, as a host that lacks or refuses them. */
  lose: (...patterns: readonly RegExp[]) => void;
  /** The same, but with a page in their place, as hosts answer that know no other way to say so. */
  blur: (...patterns: readonly RegExp[]) => void;
  /** All files are there again. */
  mend: () => void;
  /** No network any more. */
  unplug: () => Promise<void>;
  /** Ends the server, if it runs, and removes the copy. */
  remove: () => Promise<void>;
}

/** Serves a copy of a public edition some folders down. */
export async function serveSite(edition: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-site-'));
  cpSync(edition, folder, { recursive: true });
  const { origin, close } = await startStaticServer({ '/a/deck/': folder });
  let runs = true;
  const unplug = async (): Promise<void> => {
    if (runs) await close();
    runs = false;
  };
  return {
    url: `${origin}/a/deck/`,
    publish: (title, { broken = false } = {}) => publish(folder, title, broken),
    lose(...patterns) {
      for (const file of found(folder, patterns)) rmSync(file, { recursive: true });
    },
    blur(...patterns) {
      for (const file of found(folder, patterns)) writeFileSync(file, '<!doctype html><p>Not found');
    },
    mend: () => cpSync(edition, folder, { recursive: true }),
    unplug,
    async remove() {
      await unplug();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Waits until the service worker has everything. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
}

function found(folder: string, patterns: readonly RegExp[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => patterns.some((pattern) => pattern.test(file)))
    .map((file) => join(folder, file));
}

function publish(folder: string, title: string, broken: boolean): void {
  const pageFile = join(folder, 'index.html');
  const workerFile = join(folder, 'service-worker.js');
  const worker = readFileSync(workerFile, 'utf8');
  const page = readFileSync(pageFile, 'utf8').replace(
    /<meta name="version"[^>]*>|(?=<meta name="description")/u,
    `<meta name="version" content="${title}">`,
  );
  const entry = /\{"integrity":"[^"]*","revision":"[^"]*","url":"index\.html"\}/u;
  if (!entry.test(worker)) throw new Error('The service worker does not list index.html.');
  const integrity = integrityOf(Buffer.from(page));
  writeFileSync(pageFile, broken ? page.slice(0, page.length / 2) : page);
  writeFileSync(
    workerFile,
    worker.replace(entry, JSON.stringify({ integrity, revision: title, url: 'index.html' })),
  );
}
