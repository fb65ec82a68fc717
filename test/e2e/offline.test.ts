import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { builtDecks } from '../../src/gate/built-decks.ts';
import { editionNames } from '../../src/site/editions.ts';
import { useBrowser, type OpenedPage } from './browser.ts';
import { placeOf } from './deck.ts';
import { serveSite, untilKept, type Site } from './site.ts';
import { openConsole } from './speaker-windows.ts';

const browser = useBrowser();
const edition = join(builtDecks.small.out, editionNames.public);
let site: Site;
beforeEach(async () => {
  site = await serveSite(edition);
});
afterEach(() => site.remove());

const kept = { viewport: { width: 1280, height: 720 }, serviceWorkers: 'allow' } as const;

async function visit(address = ''): Promise<OpenedPage> {
  const opened = await browser.open(`${site.url}${address}`, kept);
  await untilKept(opened.page);
  // The first visit came from the network; from the second one on it is the service worker that answers.
  await opened.page.reload();
  await opened.page.waitForSelector('html[data-ready]');
  return opened;
}

async function openAgain(page: Page, address = ''): Promise<Page> {
  const again = await page.context().newPage();
  await again.goto(`${site.url}${address}`);
  await again.waitForSelector('html[data-ready]');
  return again;
}

function version(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('meta[name="version"]')?.getAttribute('content') ?? null);
}

/** Goes to a slide with steps and waits for the next version to be set aside. */
async function inTheMiddle(page: Page): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#/bodies/2';
  });
  await expect.poll(() => placeOf(page)).toBe('bodies 2');
  return 'bodies 2';
}

async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => {});
  });
}

describe('without network', () => {
  it('the deck opens again below any folder, at any slide, in any language, and reloads', async () => {
    const { page, problems } = await visit();
    await site.unplug();
    const again = await openAgain(page, '?lang=en#/bodies/2');
    expect(await placeOf(again)).toBe('bodies 2');
    expect(await again.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(
      await again.evaluate(async () => (await document.fonts.load('700 20px "Noto Sans TC"')).length),
    ).toBe(1);
    await again.reload();
    await again.waitForSelector('html[data-ready]');
    expect(await placeOf(again)).toBe('bodies 2');
    expect(problems).toEqual([]);
  });

  it('the keys of a hard reload bring the deck back', async () => {
    const { page } = await visit();
    await site.unplug();
    await page.context().setOffline(true);
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Control+Shift+R');
    await loaded;
    await page.waitForSelector('html[data-ready]');
    expect(await placeOf(page)).toMatch(/ 0$/u);
  });

  it('everything that the site publishes is there, but for what only its host or a verifier reads', async () => {
    const { page } = await visit();
    await site.unplug();
    const again = await openAgain(page);
    const published = readdirSync(edition, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(edition, join(entry.parentPath, entry.name)))
      .filter(
        (name) =>
          !/^(?:_headers|\.htaccess|headers\b.*|service-worker\.js|SHA256SUMS|VERIFY\.txt|sbom\.cdx\.json)$/u.test(
            name,
          ),
      );
    expect(published.length).toBeGreaterThan(10);
    const missing = await again.evaluate(async (names) => {
      const answers = await Promise.allSettled(names.map((name) => fetch(name)));
      return names.filter((_, index) => answers[index]?.status === 'rejected');
    }, published);
    expect(missing).toEqual([]);
  });

  it('the speaker’s console opens', async () => {
    const { page, problems } = await visit();
    await site.unplug();
    const speaker = await openConsole(page);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => placeOf(page)).toBe('overview 0');
    expect(problems).toEqual([]);
  });

  it('a deck further down on the same host keeps its own files', async () => {
    const deeper = `${site.url}deeper/`;
    const { page } = await browser.open(`${site.url}licenses.txt`, kept);
    const name = `workbox-precache-v2-${deeper}`;
    await page.evaluate(async (key) => (await caches.open(key)).put('deck', new Response('kept')), name);
    await page.goto(site.url);
    await untilKept(page);
    expect(await page.evaluate((key) => caches.has(key), name)).toBe(true);
  });
});

it('an installed deck is one of its own on a host of many', async () => {
  const { page } = await browser.open(site.url, kept);
  const session = await page.context().newCDPSession(page);
  const { manifest, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ id: site.url, startUrl: site.url, scope: site.url });
});

describe('a new version', () => {
  it('waits, says so in a line, and is applied on demand at the same slide and step', async () => {
    const { page, problems } = await visit();
    const place = await inTheMiddle(page);
    site.publish('second');
    await findUpdate(page);
    const notice = page.locator('.update-notice');
    await expect.poll(() => notice.evaluate((element) => (element as HTMLElement).hidden)).toBe(false);
    expect([await version(page), await placeOf(page)]).toEqual([null, place]);
    await page.mouse.move(600, 400);
    const loaded = page.waitForEvent('load');
    await notice.locator('[data-action="update"]').click();
    await loaded;
    await page.waitForSelector('html[data-ready]');
    expect([await version(page), await placeOf(page)]).toEqual(['second', place]);
    expect(problems).toEqual([]);
  });

  it('comes with the next start, and takes the old one’s files away', async () => {
    const { page } = await visit();
    site.publish('second');
    await findUpdate(page);
    const notice = page.locator('.update-notice:not([hidden])');
    await notice.waitFor({ state: 'attached' });
    await page.mouse.move(600, 400);
    await notice.locator('[data-action="later-update"]').click();
    expect(await notice.count()).toBe(0);
    await page.reload();
    expect(await version(page)).toBeNull();
    const context = page.context();
    await page.close();
    // A start is a page opened while no other is: one that still gets the old version is closed again.
    let next = await context.newPage();
    await expect
      .poll(
        async () => {
          await next.close();
          next = await context.newPage();
          await next.goto(site.url);
          return version(next);
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe('second');
    const pages = await next.evaluate(async () => {
      const lists = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return lists
        .flat()
        .map(({ url }) => url)
        .filter((url) => url.includes('index.html'));
    });
    expect(pages).toEqual([expect.stringContaining('=second')]);
  });

  it('that arrives by half leaves the old one working, and comes once it is whole', async () => {
    const { page } = await visit();
    site.publish('second', { broken: true });
    await findUpdate(page);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const { installing, waiting } = await navigator.serviceWorker.ready;
          return [installing, waiting];
        }),
      )
      .toEqual([null, null]);
    const again = await openAgain(page);
    expect(await version(again)).toBeNull();
    expect(await again.locator('.update-notice').evaluate((element) => (element as HTMLElement).hidden)).toBe(
      true,
    );
    site.publish('third');
    // A search that is still under way, as a page that opens starts one, would find what was there before.
    const notices = again.locator('.update-notice:not([hidden])');
    const search = async (): Promise<number> => findUpdate(again).then(() => notices.count());
    await expect.poll(search, { timeout: 20_000, interval: 500 }).toBe(1);
    await site.unplug();
    await again.reload();
    expect(await version(again)).toBeNull();
  });
});

it('a browser that stores nothing shows the whole deck', async () => {
  const { page, problems } = await browser.open('about:blank', kept);
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });
  await page.goto(inject('smallSiteUrl'));
  await page.waitForSelector('html[data-ready]');
  for (const key of ['ArrowRight', 'l', 't', 'ArrowRight']) await page.keyboard.press(key);
  expect(
    await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset))),
  ).toMatchObject({
    lang: 'en',
    theme: 'dark',
  });
  expect(problems.filter((problem) => !problem.startsWith('third party: http://127.0.0.1'))).toEqual([]);
});
