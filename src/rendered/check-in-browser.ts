/** Looks at a deck in a browser of its own. */
import { chromium } from 'playwright-core';
import { withoutPutOff } from '../check/check-deck.ts';
import { locate } from '../check/locate.ts';
import type { Reported } from '../check/report.ts';
import { findOrInstallBrowser, launchOptions } from '../chromium/browser.ts';
import { buildPrintedPages } from '../pdf/printed-pages.ts';
import type { LoadedDeck } from '../site/load-deck.ts';
import { checkRendered, renderedRules } from './check-rendered.ts';

const ADDRESS = 'http://deck.invalid/';

/** What is found in the pages of a deck, without what it puts off. */
export async function checkInBrowser(root: string, loaded: LoadedDeck): Promise<Reported[]> {
  const pages = await buildPrintedPages(root, loaded, 'public');
  const browser = await chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
  try {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().startsWith(`${ADDRESS}handout`) ? pages.handout : pages.deck,
      }),
    );
    const found = await checkRendered(page, loaded.deck, {
      deck: ADDRESS,
      handout: `${ADDRESS}handout.html`,
    });
    return withoutPutOff(loaded.deck, found, renderedRules).map((finding) => ({
      ...locate(finding, loaded.sources),
      ...finding,
    }));
  } finally {
    await browser.close();
  }
}
