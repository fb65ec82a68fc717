/**
 * One browser a worker, whatever the number of its test files, and a clean profile for every page that is opened. Motion
 * is reduced unless a test asks for it: to draw each frame of it is most of what a key costs.
 */

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { findOrInstallBrowser, launchOptions } from '../../src/chromium/browser.ts';
import { holdBack } from './hold-back.ts';
import { reportFailure, watchForFailure } from './report-failure.ts';

export interface OpenedPage {
  readonly page: Page;
  /** Errors on the console or in scripts, failed requests, requests to another host. Grows while the page lives. */
  readonly problems: readonly string[];
}

interface Watched extends OpenedPage {
  readonly problems: string[];
}

type Open = (url: string, options?: BrowserContextOptions) => Promise<OpenedPage>;

/** A limit, not a wait, in milliseconds: below that of a test, so that what is missing is said by its name. */
const PATIENCE = 100_000;

let running: Promise<Browser> | undefined;

/** Call it once at the top of a test file; its pages are closed for you, and given once they have started. */
export function useBrowser(): {
  /** A page with a profile of its own, until the test ends. Service workers are blocked unless `options` allow them. */
  readonly open: Open;
  /**
   * The page that another test of the file has opened with the same address and options, or a new one. For tests that
   * read, or first move to where they begin: what one leaves behind is there for the next.
   */
  readonly keep: Open;
  /**
   * The page that another test of the file has visited with the same options, whatever its size, loaded anew with
   * nothing remembered and its other windows closed, at two thirds of the cost of `open`. Not for tests that prepare
   * it: no scripts are taken off again, no routes, no clock, and nothing that a session of DevTools has set.
   */
  readonly visit: Open;
} {
  const kept = new Map<string, Promise<Watched>>();

  afterEach(async ({ task }) => {
    await reportFailure(task);
    const keptContexts = (await Promise.all(kept.values())).map(({ page }) => page.context());
    await closeContexts((context) => !keptContexts.includes(context));
  });
  afterAll(() => closeContexts(() => true));

  return {
    open,
    async keep(url, options) {
      const key = JSON.stringify([url, options]);
      const opening = kept.get(key) ?? open(url, options);
      kept.set(key, opening);
      const opened = await opening;
      watchForFailure(opened.page.context());
      return opened;
    },
    async visit(url, options) {
      // The size of a window can be changed; what else its options say cannot.
      const key = JSON.stringify([new URL(url).origin, { ...options, viewport: undefined }]);
      const visited = await kept.get(key);
      if (visited && !visited.page.isClosed()) return visitAnew(visited, url, options);
      const opened = open(url, options);
      kept.set(key, opened);
      return opened;
    },
  };
}

async function open(url: string, options?: BrowserContextOptions): Promise<Watched> {
  // To keep a site for rooms without network takes a third as long as to open it.
  const context = await newContext(await launch(), {
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const problems = watchForProblems(page, new URL(url).host);
  await page.goto(url);
  if (options?.javaScriptEnabled !== false) await untilStarted(page);
  return { page, problems };
}

/** Waits until the deck, the article or the console runs, where the page has any: before that it hears no key. */
export async function untilStarted(page: Page): Promise<void> {
  await page.waitForSelector('html:is([data-ready], [data-from-disk], :not(:has(.slides)))');
}

/** A clean profile, whose pages are told of where a test fails. */
export async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  if (process.env['HELD_BACK'] !== undefined) await context.addInitScript(holdBack);
  watchForFailure(context);
  return context;
}

async function visitAnew(
  { page, problems }: Watched,
  url: string,
  options?: BrowserContextOptions,
): Promise<Watched> {
  watchForFailure(page.context());
  for (const other of page.context().pages()) if (other !== page) await other.close();
  // A page of the same host that runs no script, and so writes nothing when it is left.
  await page.goto(new URL('licenses.txt', url).href);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.name = '';
  });
  await page.mouse.move(0, 0);
  await page.setViewportSize(options?.viewport ?? { width: 1280, height: 720 });
  problems.length = 0;
  await page.goto(url);
  await untilStarted(page);
  return { page, problems };
}

/** The worker's browser, which ends with it. One that has crashed is followed by another. */
async function launch(): Promise<Browser> {
  const browser = await running;
  if (browser?.isConnected()) return browser;
  running = chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
  return running;
}

async function closeContexts(isClosed: (context: ReturnType<Page['context']>) => boolean): Promise<void> {
  const contexts = (await running)?.contexts() ?? [];
  await Promise.all(contexts.filter(isClosed).map(closeContext));
}

async function closeContext(context: BrowserContext): Promise<void> {
  // What pages still ask for is answered too late, which is no failure. It may wait until they are closed.
  const routed = [context, ...context.pages()];
  const unrouting = routed.map((asking) => asking.unrouteAll({ behavior: 'ignoreErrors' }));
  await Promise.all([context.close(), Promise.allSettled(unrouting)]);
}

function watchForProblems(page: Page, host: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== '' && url.host !== host) problems.push(`third party: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    // A page that is left asks no more for what it would have fetched once it is idle.
    if (errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${errorText}`);
  });
  return problems;
}
