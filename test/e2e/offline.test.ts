import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtDecks } from '../../src/gate/built-decks.ts';
import { editionNames } from '../../src/site/editions.ts';
import { useBrowser } from './browser.ts';
import { placeOf, showToolbar } from './deck.ts';
import { serveSite, untilKept, type Site } from './site.ts';
import { openConsole } from './speaker-windows.ts';

const browser = useBrowser();
const edition = join(builtDecks.small.out, editionNames.public);
const kept = { viewport: { width: 1280, height: 720 }, serviceWorkers: 'allow' } as const;

let site: Site;
let page: Page;
let problems: readonly string[];

/** The tests of a group share a site, and a page on which it is installed; each goes on where the one before it ends. */
function shareSite(prepare: () => Promise<void> = async () => {}): void {
  beforeAll(async () => {
    site = await serveSite(edition);
    ({ page, problems } = await browser.keep(`${site.url}licenses.txt`, kept));
    await prepare();
    await page.goto(site.url);
    await untilKept(page);
    // The first visit came from the network; from the second one on it is the service worker that answers.
    await page.reload();
    await page.waitForSelector('html[data-ready]');
  });
  afterAll(() => site.remove());
}

async function openAgain(address = ''): Promise<Page> {
  const again = await page.context().newPage();
  await again.goto(`${site.url}${address}`);
  await again.waitForSelector('html[data-ready]');
  return again;
}

function version(of: Page): Promise<string | null> {
  return of.evaluate(() => document.querySelector('meta[name="version"]')?.getAttribute('content') ?? null);
}

/** Goes to a slide with steps and waits for the next version to be set aside. */
async function inTheMiddle(): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#/bodies/2';
  });
  await expect.poll(() => placeOf(page)).toBe('bodies 2');
  return 'bodies 2';
}

async function findUpdate(on: Page): Promise<void> {
  await on.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => {});
  });
}

describe('an installed deck', () => {
  const cacheOf = (deck: string): string => `workbox-precache-v2-${deck}`;
  const putDeeper = (): Promise<void> =>
    page.evaluate(
      async (name) => (await caches.open(name)).put('deck', new Response('kept')),
      cacheOf(`${site.url}deeper/`),
    );
  shareSite(putDeeper);

  it('leaves a deck further down on the same host its own files', async () => {
    const has = (deck: string): Promise<boolean> => page.evaluate((name) => caches.has(name), cacheOf(deck));
    expect([await has(site.url), await has(`${site.url}deeper/`)]).toEqual([true, true]);
  });

  it('is one of its own on a host of many', async () => {
    const session = await page.context().newCDPSession(page);
    const { manifest, errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({ id: site.url, startUrl: site.url, scope: site.url });
  });

  describe('without network', () => {
    beforeAll(() => site.unplug());

    it('opens again below any folder, at any slide, in any language, and reloads', async () => {
      const again = await openAgain('?lang=en#/bodies/2');
      expect(await placeOf(again)).toBe('bodies 2');
      expect(await again.evaluate(() => document.documentElement.lang)).toBe('en');
      // The font of the first view, and that of the rest.
      expect(
        await again.evaluate(async () =>
          (await document.fonts.load('700 20px "Noto Sans TC"')).map(({ status }) => status),
        ),
      ).toEqual(['loaded', 'loaded']);
      await again.reload();
      await again.waitForSelector('html[data-ready]');
      expect(await placeOf(again)).toBe('bodies 2');
      await again.close();
      expect(problems).toEqual([]);
    });

    it('has everything that the site publishes, but for what only its host or a verifier reads', async () => {
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
      const missing = await page.evaluate(async (names) => {
        const answers = await Promise.allSettled(names.map((name) => fetch(name)));
        return names.filter((_, index) => answers[index]?.status === 'rejected');
      }, published);
      expect(missing).toEqual([]);
    });

    it('opens the speaker’s console', async () => {
      const speaker = await openConsole(page);
      await speaker.keyboard.press('PageDown');
      await expect.poll(() => placeOf(page)).toBe('overview 0');
      await speaker.close();
      expect(problems).toEqual([]);
    });

    it('comes back after the keys of a hard reload', async () => {
      await page.context().setOffline(true);
      const loaded = page.waitForEvent('load');
      await page.keyboard.press('Control+Shift+R');
      await loaded;
      await page.waitForSelector('html[data-ready]');
      expect(await placeOf(page)).toMatch(/ 0$/u);
    });
  });
});

describe('a new version', () => {
  shareSite();

  it('waits, says so in a line, and is applied on demand at the same slide and step', async () => {
    const place = await inTheMiddle();
    site.publish('second');
    await findUpdate(page);
    const notice = page.locator('.update-notice');
    await expect.poll(() => notice.evaluate((element) => (element as HTMLElement).hidden)).toBe(false);
    expect([await version(page), await placeOf(page)]).toEqual([null, place]);
    await showToolbar(page);
    const loaded = page.waitForEvent('load');
    await notice.locator('[data-action="update"]').click();
    await loaded;
    await page.waitForSelector('html[data-ready]');
    expect([await version(page), await placeOf(page)]).toEqual(['second', place]);
    expect(problems).toEqual([]);
  });

  it('comes with the next start, and takes the old one’s files away', async () => {
    const old = await version(page);
    site.publish('third');
    await findUpdate(page);
    const notice = page.locator('.update-notice:not([hidden])');
    await notice.waitFor({ state: 'attached' });
    await showToolbar(page);
    await notice.locator('[data-action="later-update"]').click();
    expect(await notice.count()).toBe(0);
    await page.reload();
    expect(await version(page)).toBe(old);
    const context = page.context();
    await page.close();
    // A start is a page opened while no other is: one that still gets the old version is closed again.
    page = await context.newPage();
    await expect
      .poll(
        async () => {
          await page.close();
          page = await context.newPage();
          await page.goto(site.url);
          return version(page);
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe('third');
    const pages = await page.evaluate(async () => {
      const lists = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return lists
        .flat()
        .map(({ url }) => url)
        .filter((url) => url.includes('index.html'));
    });
    expect(pages).toEqual([expect.stringContaining('=third')]);
  });

  it('that arrives by half leaves the old one working, and comes once it is whole', async () => {
    const old = await version(page);
    site.publish('fourth', { broken: true });
    await findUpdate(page);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const { installing, waiting } = await navigator.serviceWorker.ready;
          return [installing, waiting];
        }),
      )
      .toEqual([null, null]);
    const again = await openAgain();
    expect(await version(again)).toBe(old);
    expect(await again.locator('.update-notice').evaluate((element) => (element as HTMLElement).hidden)).toBe(
      true,
    );
    site.publish('fifth');
    // A search that is still under way, as a page that opens starts one, would find what was there before.
    const notices = again.locator('.update-notice:not([hidden])');
    const search = async (): Promise<number> => findUpdate(again).then(() => notices.count());
    await expect.poll(search, { timeout: 20_000, interval: 500 }).toBe(1);
    await site.unplug();
    await again.reload();
    expect(await version(again)).toBe(old);
  });
});

/** What the page says of itself for rooms without network, once it says it. */
async function saidOf(fresh: Page): Promise<string | null> {
  return fresh.locator('.about-file .offline [data-state]:not([hidden])').getAttribute('data-state');
}

it('is stored also where the host lacks or refuses what the deck can do without', async () => {
  const own = await serveSite(edition);
  own.lose(/\.webmanifest$/u, /^licenses\.txt$/u, /icon-192/u, /favicon/u, /^handout\.html$/u, /^headers$/u);
  const { page: fresh } = await browser.open(`${own.url}?lang=en&view=read`, kept);
  await untilKept(fresh);
  await expect.poll(() => saidOf(fresh)).toBe('stored');
  await own.unplug();
  await fresh.reload();
  await fresh.waitForSelector('html[data-ready]');
  expect(await fresh.evaluate(() => document.fonts.check('700 20px "Noto Sans TC"'))).toBe(true);
  await own.remove();
});

it('says where it is stored without a font or a picture, and stores them once the host has them', async () => {
  const own = await serveSite(join(builtDecks.weather.out, editionNames.public));
  own.lose(/noto-sans-tc-500/u, /island-radar/u);
  own.blur(/noto-sans-tc-400/u, /icon-192/u);
  const { page: fresh, problems: noted } = await browser.open(`${own.url}?lang=en&view=read`, kept);
  await untilKept(fresh);
  await expect.poll(() => saidOf(fresh)).toBe('partly');
  own.mend();
  // The page says first what is stored, and then loads fonts by itself: they are stored when it looks again, photos are not.
  await fresh.addInitScript(() => {
    const { serviceWorker } = navigator;
    const match = caches.match.bind(caches);
    const register = serviceWorker.register.bind(serviceWorker);
    caches.match = () => Promise.resolve(undefined);
    serviceWorker.register = async (...args) => {
      await Promise.all([...document.fonts].map((face) => face.load()));
      caches.match = match;
      return register(...args);
    };
  });
  await fresh.reload();
  await expect.poll(() => saidOf(fresh)).toBe('stored');
  await own.unplug();
  await fresh.reload();
  await fresh.waitForSelector('html[data-ready]');
  expect(await fresh.evaluate(() => document.fonts.check('500 20px "Noto Sans TC"'))).toBe(true);
  const expected = /Failed to load|noto-sans|OTS parsing/u;
  expect(noted.filter((problem) => !expected.test(problem))).toEqual([]);
  await own.remove();
});

it('is stored where the browser has room for the deck alone', async () => {
  const own = await serveSite(edition);
  const { page: fresh } = await browser.open(`${own.url}licenses.txt`, kept);
  const session = await fresh.context().newCDPSession(fresh);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(own.url).origin,
    quotaSize: 700_000,
  });
  await fresh.goto(`${own.url}?lang=en&view=read`);
  await untilKept(fresh);
  await expect.poll(() => saidOf(fresh)).toBe('partly');
  await own.remove();
});

it('says so where the host lacks what the deck needs, also before going live', async () => {
  const own = await serveSite(edition);
  own.lose(/assets.console-.*\.js$/u);
  const { page: fresh } = await browser.open(`${own.url}?lang=en&view=read`, kept);
  await expect.poll(() => saidOf(fresh)).toBe('refused');
  await own.remove();
});

it('says over http on a network, where browsers store nothing, that it is not stored', async () => {
  const { page: fresh } = await browser.open('about:blank', kept);
  // A name that is no local one: what the browser would do on a LAN.
  await fresh.route('http://deck.example/**', async (route) => {
    const response = await route.fetch({
      url: route.request().url().replace('http://deck.example/', inject('smallSiteUrl')),
    });
    await route.fulfill({ response });
  });
  await fresh.goto('http://deck.example/?lang=en&view=read');
  await fresh.waitForSelector('html[data-ready]');
  await expect.poll(() => saidOf(fresh)).toBe('insecure');
  await fresh.goto('http://deck.example/?lang=en&view=speaker');
  await fresh.waitForSelector('.console[data-ready]');
  await fresh.keyboard.press('v');
  await expect
    .poll(() => fresh.locator('[data-check="offline"]').innerText())
    .toContain('browsers store nothing from an http address');
});

it('a browser that stores nothing shows the whole deck', async () => {
  const { page: fresh, problems: noted } = await browser.open('about:blank', kept);
  await fresh.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });
  await fresh.goto(inject('smallSiteUrl'));
  await fresh.waitForSelector('html[data-ready]');
  for (const key of ['ArrowRight', 'l', 't', 'ArrowRight']) await fresh.keyboard.press(key);
  expect(
    await fresh.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset))),
  ).toMatchObject({
    lang: 'en',
    theme: 'dark',
  });
  expect(noted.filter((problem) => !problem.startsWith('third party: http://127.0.0.1'))).toEqual([]);
});
