/** One browser for a test file, and a clean profile for every page that it opens. */

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findOrInstallBrowser, launchOptions } from '../../src/chromium/browser.ts';

export interface OpenedPage {
  readonly page: Page;
  /** Errors on the console or in scripts, failed requests, requests to another host. Grows while the page lives. */
  readonly problems: readonly string[];
}

/** Call it once at the top of a test file; the browser is closed for you. */
export function useBrowser(): {
  open: (url: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
} {
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(() => browser?.close());

  return {
    async open(url, options) {
      if (!browser) throw new Error('Open pages within a test: the browser starts before the first one.');
      const page = await (await browser.newContext(options)).newPage();
      const problems = watchForProblems(page, new URL(url).host);
      await page.goto(url);
      return { page, problems };
    },
  };
}

function watchForProblems(page: Page, host: string): readonly string[] {
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
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  return problems;
}
