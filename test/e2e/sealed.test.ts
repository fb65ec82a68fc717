import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import spec from '../../slides/deck.ts';
import { editionFolders } from '../../src/build/editions.ts';
import { resolveDeck } from '../../src/model/resolve.ts';
import { useBrowser } from './browser.ts';
import { placeOf } from './deck.ts';
import { plain, textOfFile } from './text-of-file.ts';

const browser = useBrowser();
const deck = resolveDeck(spec);
const notes = deck.slides.flatMap((slide) => [slide.notes.zh, slide.notes.en]);

/** The folder's files, those in folders below it too. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

describe('speaker’s notes', () => {
  it('are in no file of the public edition, not even a part of a sentence, however it is written', async () => {
    const said = plain(JSON.stringify(deck.slides.map((slide) => ({ ...slide, notes: undefined }))));
    const pieces = notes
      .flatMap((note) => note.split(/[。！？；：，.!?;:,]\s*/u).map(plain))
      // Shorter ones may also stand in the words of the interface.
      .filter((piece) => piece.length >= (/\p{Script=Han}/u.test(piece) ? 10 : 20) && !said.includes(piece));
    expect(pieces.length).toBeGreaterThan(notes.length);
    const leaks: string[] = [];
    for (const file of filesOf(editionFolders.public)) {
      const text = await textOfFile(file);
      leaks.push(...pieces.filter((piece) => text.includes(piece)).map((piece) => `${file}: ${piece}`));
    }
    expect(leaks).toEqual([]);
  });

  it('are all in both pages of the presenter’s edition, where the same search finds them', async () => {
    for (const name of ['deck.html', 'handout.html']) {
      const text = await textOfFile(join(editionFolders.presenter, name));
      expect(notes.filter((note) => !text.includes(plain(note)))).toEqual([]);
    }
  });

  it('cannot come with a PDF that was made for somebody else: only those are published that are offered', () => {
    const handout = readFileSync(join(editionFolders.public, 'handout.html'), 'utf8');
    const pdfs = filesOf(editionFolders.public).filter((name) => name.endsWith('.pdf'));
    expect(pdfs.filter((name) => !handout.includes(`href="pdf/${basename(name)}"`))).toEqual([]);
  });
});

describe('the presenter’s deck', () => {
  const file = join(editionFolders.presenter, 'deck.html');

  it('is one file of at most 1.2 MB', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(1_200_000);
  });

  it('comes without service worker and manifest', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/serviceWorker\.register|rel="manifest"/u);
    expect(filesOf(editionFolders.presenter).filter((name) => /worker|webmanifest/u.test(name))).toEqual([]);
  });
});

describe.for([editionFolders.public, editionFolders.presenter])('the licences in %s', (folder) => {
  const list = readFileSync(join(folder, 'licenses.txt'), 'utf8');

  it.for([
    'MIT License',
    'reveal.js - ',
    'd3-selection - ',
    'd3-transition - ',
    'SIL OPEN FONT LICENSE Version 1.1',
    'Copyright 2014-2021 Adobe',
  ])('hold “%s”', (text) => {
    expect(list).toContain(text);
  });
});

describe('every page has a policy', () => {
  const pages = [...filesOf(editionFolders.public), ...filesOf(editionFolders.presenter)].filter((name) =>
    name.endsWith('.html'),
  );
  it.for(pages)('%s', (name) => {
    const page = readFileSync(name, 'utf8');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src /u);
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/<[^>]+\sstyle="|<[^>]+\son[a-z]+="/u);
  });
});

it.for([
  ['from a file', () => `${inject('usbFileUrl')}deck.html`, false],
  ['over http', () => inject('siteUrl'), false],
  ['from a host that sends the headers', () => inject('siteUrl'), true],
] as const)(
  'a run through the whole deck %s breaks no rule and calls nobody',
  { timeout: 180_000 },
  async ([, address, sendsHeaders]) => {
    const { page, problems } = await browser.open('about:blank', {
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 720 },
    });
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('securitypolicyviolation', (event) =>
        seen.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    if (sendsHeaders) await sendHeaders(page);
    await page.goto(address());
    await page.waitForSelector('html[data-ready]');
    const slides = await walk(page);
    expect(slides).toBeGreaterThan(15);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith('third party: http://127.0.0.1'))).toEqual([]);
    const { origin } = new URL(address());
    expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin)).toEqual([]);
    // A page from a stick is one file; no other address of its own kind may follow.
    expect(asked.filter((url) => url.startsWith('file:')).slice(1)).toEqual([]);
  },
);

/** Goes to the end with every step, through both languages, both themes and all the sheets; answers how many slides. */
async function walk(page: Page): Promise<number> {
  const seen = new Set<string>();
  let before = '';
  for (let here = await placeOf(page); here !== before; here = await placeOf(page)) {
    seen.add(here.split(' ')[0] ?? '');
    before = here;
    await page.keyboard.press('ArrowRight');
  }
  for (const key of ['l', 't', '?', 'Escape', 'g', 'Escape', 'o', 'Escape', 'b', 'b', 'Home'])
    await page.keyboard.press(key);
  return seen.size;
}

async function sendHeaders(page: Page): Promise<void> {
  const [all = ''] = readFileSync(join(editionFolders.public, '_headers'), 'utf8').split('\n\n');
  const headers = Object.fromEntries(
    all
      .split('\n')
      .slice(1)
      .map((line) => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name.toLowerCase(), value.join(': ')];
      }),
  );
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
}
