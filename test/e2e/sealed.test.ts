import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import weather from '../../examples/weather/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { builtDecks } from '../../src/gate/built-decks.ts';
import { editionNames } from '../../src/site/editions.ts';
import { useBrowser } from './browser.ts';
import { placeOf } from './deck.ts';
import { filesOf, findLeaks, notesOf, spokenPieces } from './leaks.ts';
import { PRESS, splitAtPresses } from '../../src/text/presses.ts';
import { unmatchedComponents, wrongSums } from '../site/proof.ts';
import { openConsole } from './speaker-windows.ts';
import { startStaticServer } from './static-server.ts';
import { plain, textOfFile } from './text-of-file.ts';
import { slidesOf } from './walk-deck.ts';

const browser = useBrowser();
const deck = resolveDeck(weather);
const notes = notesOf(deck);
const site = join(builtDecks.weather.out, editionNames.public);
const usb = join(builtDecks.weather.out, editionNames.presenter);

describe('speaker’s notes', () => {
  it('are in no file of the public edition, not even a part of a sentence, however it is written', async () => {
    const pieces = spokenPieces(deck);
    expect(pieces.length).toBeGreaterThan(notes.length);
    expect(await findLeaks(site, pieces)).toEqual([]);
  });

  it('are all in both pages of the presenter’s edition, where the same search finds them', async () => {
    for (const name of ['deck.html', 'handout.html']) {
      const text = await textOfFile(join(usb, name));
      const parts = notes.flatMap(splitAtPresses);
      expect(parts.filter((part) => !text.includes(plain(part.replace(PRESS, ''))))).toEqual([]);
    }
  });
});

describe('the presenter’s deck', () => {
  const file = join(usb, 'deck.html');

  it('is one file of at most 1.35 MB', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(1_350_000);
  });

  it('comes without service worker and manifest', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/serviceWorker\.register|rel="manifest"/u);
    expect(filesOf(usb).filter((name) => /worker|webmanifest/u.test(name))).toEqual([]);
  });
});

describe.for([site, usb])('the licences in %s', (folder) => {
  const list = readFileSync(join(folder, 'licenses.txt'), 'utf8');

  it.for(['MIT License', 'reveal.js - ', 'SIL OPEN FONT LICENSE Version 1.1', 'Copyright 2014-2021 Adobe'])(
    'hold “%s”',
    (text) => {
      expect(list).toContain(text);
    },
  );
});

describe.for([site, usb])('the proof in %s', (folder) => {
  it('matches every file', () => {
    expect(wrongSums(folder)).toEqual([]);
  });

  it('bills what the licences name', () => {
    const [bill = '', licenses = ''] = ['sbom.cdx.json', 'licenses.txt'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(unmatchedComponents(bill, licenses)).toEqual([]);
    const hasWorker = folder === site;
    expect(bill.includes('pkg:npm/workbox-precaching@')).toBe(hasWorker);
    expect(bill).toContain('pkg:npm/%40expo-google-fonts/noto-sans-tc@');
  });
});

it('the service worker keeps nothing that is there to verify', () => {
  const worker = readFileSync(join(site, 'service-worker.js'), 'utf8');
  expect(worker).toContain('"url":"licenses.txt"');
  expect(worker).not.toMatch(
    /"url":"(?:SHA256SUMS|VERIFY\.txt|sbom\.cdx\.json|service-worker\.js|_headers)"/u,
  );
});

describe('every page has a policy', () => {
  const pages = [...filesOf(site), ...filesOf(usb)].filter((name) => name.endsWith('.html'));
  it.for(pages)('%s', (name) => {
    const page = readFileSync(name, 'utf8');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src /u);
    expect(policy).not.toContain('unsafe');
    for (const directive of ['base-uri', 'form-action', 'object-src'])
      expect(policy).toContain(`; ${directive} 'none';`);
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types default");
    expect(page).not.toMatch(/<[^>]+\sstyle="|<[^>]+\son[a-z]+="/u);
  });
});

// What the headers forbid comes on top of what the pages forbid themselves.
let host: Awaited<ReturnType<typeof startStaticServer>>;
beforeAll(async () => {
  const headers = headersForAll();
  host = await startStaticServer({ '/': site }, () => headers);
});
afterAll(() => host.close());

it.for([
  ['from a file', () => `${inject('weatherUsbFileUrl')}deck.html`],
  ['from a host that sends the headers', () => `${host.origin}/`],
] as const)(
  'a run through deck, console, reading view and handout %s breaks no rule and calls nobody',
  { timeout: 180_000 },
  async ([, address]) => {
    const { page, problems } = await browser.open('about:blank', {
      viewport: { width: 1280, height: 720 },
    });
    const context = page.context();
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    const complaints: string[] = [];
    context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(error.error().message));
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(address());
    await page.waitForSelector('html[data-ready]');
    await walk(page);
    // A page from a stick is one file; no other address of its own kind may follow.
    expect(asked.filter((url) => url.startsWith('file:')).slice(1)).toEqual([]);
    await visitTheOthers(page);
    expect(complaints).toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith('third party: http://127.0.0.1'))).toEqual([]);
    const { origin } = new URL(address());
    expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin)).toEqual([]);
  },
);

/** Goes to the end with every step, through both languages, both themes and all the sheets. */
async function walk(page: Page): Promise<void> {
  const talk = await page
    .locator('.slides > section:not([data-backup])')
    .evaluateAll((slides) => slides.map(({ id }) => id));
  const last = (await slidesOf(page)).find(({ id }) => id === talk.at(-1));
  const seen = new Set<string>();
  for (;;) {
    const here = await placeOf(page);
    seen.add(here.split(' ')[0] ?? '');
    if (here === `${last?.id} ${last?.steps}`) break;
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => placeOf(page)).not.toBe(here);
  }
  expect([...seen]).toEqual(talk);
  await press(page, ['l', 't', '?', 'Escape', 'g']);
  // What comes a moment later would take the next keys for itself.
  await page.locator('.contents input').waitFor();
  await press(page, ['Escape', 'o', 'Escape', 'b', 'b', 'Home']);
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Works a little in the console, the reading view and the handout. */
async function visitTheOthers(page: Page): Promise<void> {
  const speaker = await openConsole(page);
  await press(speaker, ['PageDown', 'k', 'p', 'ArrowLeft', 'p', 'g', 'Escape', '?', 'Escape', 'w', 'w', '+']);
  await speaker.close();
  await page.keyboard.press('r');
  await page.waitForSelector('html[data-view="read"][data-ready]');
  await page.goto(new URL('handout.html?layout=brief', page.url()).href);
  await page.locator('input[name="lang"][value="en"]').check();
  await expect.poll(() => page.locator('.pages output').innerText()).toMatch(/^\d+$/u);
}

/** What the edition has a host send with everything. */
function headersForAll(): Record<string, string> {
  const [all = ''] = readFileSync(join(site, '_headers'), 'utf8').split('\n\n');
  return Object.fromEntries(
    all
      .split('\n')
      .slice(1)
      .map((line) => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name.toLowerCase(), value.join(': ')];
      }),
  );
}
