import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { builtDecks } from '../../src/gate/built-decks.ts';
import smallDeck from '../../examples/small/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';
import { serveSite, untilKept } from './site.ts';

const browser = useBrowser();
const { slides } = resolveDeck(smallDeck);
const site = join(builtDecks.small.out, 'site');
const options = { viewport: { width: 1280, height: 720 } } as const;
const kept = { ...options, serviceWorkers: 'allow' } as const;

/** Whether the deck runs and shows its slide, or else its slides can be read one after the other. */
async function isUsable(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isReady = document.documentElement.dataset['ready'] !== undefined;
    const heads = [...document.querySelectorAll('.slides > section h2')];
    const readable = heads.filter((head) => head.checkVisibility({ visibilityProperty: true }));
    const inSight = readable.filter((head) => head.closest('section')?.matches('.present'));
    return isReady ? inSight.length === 1 : heads.length > 0 && readable.length === heads.length;
  });
}

/** A page that tests of the file share. While requests are intercepted it keeps nothing, so that each load is a first one. */
async function keepBlankPage(): Promise<Page> {
  const { page } = await browser.keep('about:blank', options);
  // What is asked for while nobody waits may still be on its way.
  onTestFinished(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
  await page.goto('about:blank');
  return page;
}

it(
  'the network may be cut at any request of the first load, for a moment or for good',
  { timeout: 300_000 },
  async () => {
    const page = await keepBlankPage();
    const asked: string[] = [];
    let cut = '';
    let isForGood = false;
    let isCut = false;
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      asked.push(url);
      const isTheOne = url === cut;
      isCut ||= isTheOne;
      await (isTheOne || (isCut && isForGood) ? route.abort('connectionreset') : route.continue());
    });
    await page.goto(inject('smallSiteUrl'));
    await page.waitForSelector('html[data-ready]');
    // The fonts are what it asks for last.
    await page.evaluate(() => document.fonts.ready);
    const files = asked.slice(1).filter((url) => url.startsWith('http'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      for (const forGood of [false, true]) {
        // So that nothing that the page before still asks for counts.
        await page.goto('about:blank');
        [cut, isForGood, isCut] = [file, forGood, false];
        await page.goto(inject('smallSiteUrl'), { waitUntil: 'load' });
        await expect.poll(() => isUsable(page), { message: `without ${file}` }).toBe(true);
        await expect.poll(() => isCut, { message: `without ${file}` }).toBe(true);
      }
    }
  },
);

it('where fonts are blocked, those of the system do', async () => {
  const page = await keepBlankPage();
  let blocked = 0;
  await page.route('**/*.woff2', async (route) => {
    blocked += 1;
    await route.abort('blockedbyclient');
  });
  await page.goto(`${inject('smallSiteUrl')}#/bodies/1`);
  await page.waitForSelector('html[data-ready]');
  await expect.poll(() => blocked).toBeGreaterThan(0);
  expect(await page.locator('section.present h2').isVisible()).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => placeOf(page)).toBe('bodies 2');
});

it('a slow network delays the deck and does not break it', async () => {
  const page = await keepBlankPage();
  const held: Route[] = [];
  await page.route('**/assets/*', (route) => void held.push(route));
  await page.goto(inject('smallSiteUrl'), { waitUntil: 'commit' });
  // One file at a time, what was asked for last before the others, and none before the whole page is there.
  await page.waitForSelector('footer', { state: 'attached' });
  const isReady = async (): Promise<boolean> => {
    await held.pop()?.continue();
    return (await page.getAttribute('html', 'data-ready')) !== null;
  };
  await expect.poll(isReady).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('overview 0');
});

it('a script that comes when nobody waits for it any more still starts the deck', async () => {
  // Its clock cannot be taken off again.
  const { page } = await browser.open('about:blank', options);
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.clock.install();
  await page.route('**/assets/index-*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(inject('smallSiteUrl'), { waitUntil: 'commit' });
  await page.waitForSelector('.slides > section:last-child', { state: 'attached' });
  await page.clock.runFor(11_000);
  expect(await page.locator('html').getAttribute('data-view')).toBe('read');
  arrive();
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('overview 0');
});

it.for(['index.html', '.js', '-400-'])(
  'an answer that ends halfway (%s) leaves something to read',
  async (part) => {
    const { url, cut, close } = await serveHalves(part);
    try {
      // Its clock cannot be taken off again.
      const { page } = await browser.open('about:blank', options);
      await page.clock.install();
      await page.goto(url, { waitUntil: 'commit' });
      // Cut sooner, the browser might not have read the half that came.
      await page.waitForSelector('.slides > section', { state: 'attached' });
      cut();
      await page.clock.fastForward(11_000);
      await expect.poll(() => isUsable(page)).toBe(true);
    } finally {
      await close();
    }
  },
);

describe('what is kept for rooms without network', () => {
  it('is mended where it was damaged, and never run', async () => {
    const served = await serveSite(site);
    try {
      const { page } = await browser.open(served.url, kept);
      await untilKept(page);
      const damage = (): Promise<string> =>
        page.evaluate(async () => {
          const cache = await caches.open((await caches.keys())[0] ?? '');
          const src = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
          const script = (await cache.keys()).find(({ url }) => url.startsWith(String(src)));
          if (!script) throw new Error(`${src} is not kept.`);
          await cache.put(
            script,
            new Response('document.body.remove()', { headers: { 'content-type': 'text/javascript' } }),
          );
          return script.url;
        });
      const script = await damage();
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      const content = await page.evaluate(async (url) => (await caches.match(url))?.text(), script);
      expect(content?.length).toBeGreaterThan(10_000);
      await damage();
      await served.unplug();
      const again = await page.context().newPage();
      await again.goto(served.url);
      await expect.poll(() => isUsable(again)).toBe(true);
    } finally {
      await served.remove();
    }
  });

  it('survives a service worker that was killed', async () => {
    const served = await serveSite(site);
    try {
      const { page } = await browser.open(served.url, kept);
      await untilKept(page);
      const session = await page.context().newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await served.unplug();
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      expect(await placeOf(page)).toBe('welcome 0');
    } finally {
      await served.remove();
    }
  });

  it('is left out where the disk is full', async () => {
    const served = await serveSite(site);
    try {
      const { page, problems } = await browser.open(`${served.url}licenses.txt`, kept);
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(served.url).origin,
        quotaSize: 1000,
      });
      await page.goto(served.url);
      await page.waitForSelector('html[data-ready]');
      await expect
        .poll(() =>
          page.evaluate(async () =>
            (await navigator.serviceWorker.getRegistrations()).some(({ active }) => active !== null),
          ),
        )
        .toBe(false);
      await page.keyboard.press('ArrowRight');
      expect(problems.filter((problem) => problem.startsWith('error'))).toEqual([]);
    } finally {
      await served.remove();
    }
  });
});

it('without JavaScript every slide can be read, in both languages', async () => {
  const { page } = await browser.open(inject('smallSiteUrl'), { ...options, javaScriptEnabled: false });
  const heads = await page.locator('.slides > section h2').count();
  expect(heads).toBe(slides.length);
  expect(await page.locator('.slides > section h2:visible').count()).toBe(heads);
  await page.goto(`${inject('smallSiteUrl')}#en/`);
  expect(await page.locator('.slides > section h2 .in-en:visible').count()).toBe(slides.length);
});

it('a tab that crashed comes back at the same slide and step', async () => {
  const { page } = await openSmallDeck(browser, '#/bodies', options);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  // The address follows what is shown.
  await expect.poll(() => new URL(page.url()).hash).toBe('#/bodies/2');
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  const restored = await page.context().newPage();
  await restored.goto(page.url());
  await restored.waitForSelector('html[data-ready]');
  expect(await placeOf(restored)).toBe('bodies 2');
});

/** A host that announces a file's full length, sends half of it and breaks off. */
async function serveHalves(
  part: string,
): Promise<{ url: string; cut: () => void; close: () => Promise<void> }> {
  const halves: ServerResponse[] = [];
  const server: Server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://host').pathname.slice(1) || 'index.html';
    const content = readFileSync(join(site, name));
    const type = name.endsWith('.html')
      ? 'text/html; charset=utf-8'
      : name.endsWith('.js')
        ? 'text/javascript'
        : 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': content.length });
    if (!name.includes(part)) response.end(content);
    else {
      response.write(content.subarray(0, content.length / 2));
      halves.push(response);
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    cut() {
      for (const half of halves) half.destroy();
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
