import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import smallDeck from '../../examples/small/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { languages } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { hashOf } from './deck.ts';

const browser = useBrowser();

/** The article of the small deck. */
async function read(address: string, width = 1280, height = 800): Promise<Page> {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}${address}`, options(width, height));
  return page;
}

/** The same on a page that the tests share, at its top. */
async function keepReading(width: number): Promise<Page> {
  const { page } = await browser.keep(`${inject('smallSiteUrl')}?view=read`, options());
  await page.setViewportSize({ width, height: 800 });
  await page.locator('.contents input').fill('');
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

/** The article of the whole example, on a page that the tests share. */
async function readWeather(lang: 'zh' | 'en', width: number): Promise<Page> {
  const { page } = await browser.keep(`${inject('weatherSiteUrl')}?view=read`, options());
  await page.setViewportSize({ width, height: 800 });
  await speak(page, lang);
  return page;
}

async function speak(page: Page, lang: 'zh' | 'en'): Promise<void> {
  if ((await page.getAttribute('html', 'lang'))?.startsWith(lang)) return;
  await page.getByRole('link', { name: { zh: '中文', en: 'English' }[lang] }).click();
}

const options = (width = 1280, height = 800) => ({ viewport: { width, height } }) as const;

const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

it.for(
  [320, 375, 700, 768, 1024, 1260, 1280, 1920].flatMap((width) =>
    languages.map((lang) => [width, lang] as const),
  ),
)('at %i pixels nothing is beside the screen, cut or on top of another (%s)', async ([width, lang]) => {
  const page = await readWeather(lang, width);
  expect(await page.evaluate(findMisplaced)).toEqual([]);
});

it.for(languages)(
  'words that a reader sets otherwise than they were measured flow, and lie over nothing (%s)',
  async (lang) => {
    const page = await readWeather(lang, 1280);
    const root = page.locator('html');
    expect(await root.getAttribute('data-flow')).toBe(null);
    // The spacing that a page has to bear (WCAG 1.4.12).
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await page.waitForSelector('html[data-flow]');
    const misplaced = await page.evaluate(findMisplaced);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    expect(misplaced).toEqual([]);
    await page.waitForSelector('html:not([data-flow])');
  },
);

it('on the narrowest screen no word breaks, not even at its hyphen', async () => {
  const page = await readWeather('en', 320);
  const broken = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of node.textContent?.matchAll(/[A-Za-z]+(?:-[A-Za-z0-9]+)*/gu) ?? []) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1 && !node.parentElement?.closest('.unseen, svg, .glossary thead')) found.push(word);
      }
    }
    return found;
  });
  expect(broken).toEqual([]);
});

it('the article holds headline, picture, detail, terms, paragraphs and a way to present for every slide', async () => {
  const page = await keepReading(375);
  const slides = page.locator('.slide');
  const count = resolveDeck(smallDeck).slides.length;
  expect(await slides.count()).toBe(count);
  for (let index = 0; index < count; index += 1) {
    const slide = slides.nth(index);
    expect(await slide.getByRole('heading', { level: 2 }).isVisible()).toBe(true);
    expect((await slide.locator('.detail').innerText()).length).toBeGreaterThan(10);
    expect(await slide.locator('.cited').innerText()).toMatch(/[PTC]\d/u);
    expect(await slide.getByRole('link', { name: '從這裡開始放映' }).isVisible()).toBe(true);
  }
});

it('presenting starts at the slide whose button is pressed, and reading comes back to it', async () => {
  const page = await read('?view=read&lang=en');
  await page.locator('#lights .present-here').click();
  await page.waitForSelector('html[data-view="deck"][data-ready]');
  expect(await page.locator('section.present').getAttribute('id')).toBe('lights');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('r');
  await page.waitForSelector('html[data-view="read"][data-ready]');
  await expect.poll(() => topOf(page, '#lights h2')).toBeLessThan(200);
  expect(await topOf(page, '#lights h2')).toBeGreaterThan(-5);
});

it('reading begins at the slide that is shown, also where its address is not written yet', async () => {
  const page = await read('?view=deck#/lights');
  await page.evaluate(() => {
    Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
  });
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('r');
  await page.waitForSelector('html[data-view="read"][data-ready]');
  await expect.poll(() => hashOf(page)).toBe('#/tides');
});

it.for([320, 1280])('a language switch keeps what is being read in its place at %i pixels', async (width) => {
  const page = await keepReading(width);
  await page.locator('#tides .detail p').last().scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
  const block = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.detail p, h2, .picture li')];
    const first = all.findIndex(
      (element) => element.checkVisibility() && element.getBoundingClientRect().top >= 0,
    );
    return { first, top: all[first]?.getBoundingClientRect().top ?? 0, all: all.length };
  });
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  const after = await page.evaluate(
    (first) =>
      document.querySelectorAll('.detail p, h2, .picture li')[first]?.getBoundingClientRect().top ?? 0,
    block.first,
  );
  expect(Math.abs(after - block.top)).toBeLessThan(160);
  await speak(page, 'zh');
});

it('the address follows the reader, and a reload stays there', async () => {
  const page = await read('?view=read', 375);
  await page.locator('#lights h2').evaluate((head) => head.scrollIntoView());
  await expect.poll(() => hashOf(page)).toBe('#/lights');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await expect.poll(() => topOf(page, '#lights h2')).toBeLessThan(300);
  // At the top it names no slide.
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => hashOf(page)).toBe('');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('a hit leads to its slide as often as it is chosen', async () => {
  const page = await keepReading(375);
  const field = page.locator('.contents input');
  await field.fill('VTS');
  const before: string[] = [];
  for (const time of ['first', 'second']) {
    // Up and down in one go, before the address follows.
    const hash = await field.evaluate((input: HTMLInputElement) => {
      input.focus();
      const named = location.hash;
      input.form?.requestSubmit();
      return named;
    });
    before.push(hash);
    await expect.poll(() => topOf(page, '#lights h2'), { message: `the ${time} time` }).toBeLessThan(200);
    await expect.poll(() => hashOf(page)).toBe('#/lights');
  }
  expect(before.at(-1)).toBe('#/lights');
});

it.for([
  [375, 'SUMMARY'],
  [1280, 'g'],
] as const)('at %i pixels the focus follows to a body that was searched', async ([width, tag]) => {
  const page = await keepReading(width);
  await page.locator('.contents input').fill('台南燈塔');
  await page.locator('.contents input').press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe(tag);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('臺南燈塔處');
  expect(await topOf(page, '#bodies h2')).toBeLessThan(width === 1280 ? 200 : 0);
});

it('an unknown slide, language or view is told quietly', async () => {
  const said = (page: Page): Promise<string | null> => page.locator('#announcer').textContent();
  const unknown = async (address: string, text: string): Promise<Page> => {
    const page = await read(address);
    await expect.poll(() => said(page)).toContain(text);
    return page;
  };
  await unknown('?view=read#/atlantis', '投影片不存在');
  await unknown('?view=read&lang=fr', '預設值');
  const page = await unknown('?view=read#/%E0%A4%A', '投影片不存在');
  await page.locator('#lights').evaluate((slide) => slide.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => hashOf(page)).toBe('#/lights');
});

it.for([
  [1280, 'zh'],
  [1280, 'en'],
  [390, 'zh'],
  [390, 'en'],
] as const)(
  'a reader’s own text size enlarges everything at %i pixels, without a sideways scroll (%s)',
  async ([width, lang]) => {
    const page = await readWeather(lang, width);
    const client = await page.context().newCDPSession(page);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const size = await page
      .locator('.detail p')
      .first()
      .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  },
);

it.for([
  [375, 700],
  [320, 256],
  [844, 390],
] as const)(
  'nothing that stays covers what has the focus in the lists (%i × %i)',
  async ([width, height]) => {
    const page = await read('?view=read#/bodies?body=port', width, height);
    const covered: string[] = [];
    for (const key of ['Tab', 'Tab', 'Tab', ...Array<string>(7).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      const name = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { left, top, width: wide } = element.getBoundingClientRect();
        const seen = document.elementFromPoint(left + wide / 2, top + 4);
        return seen && element.contains(seen) ? undefined : element.innerText;
      });
      if (name !== undefined) covered.push(name);
    }
    expect(covered).toEqual([]);
  },
);

/** What lies beside the screen, is cut, too small, or on top of something else. */
function findMisplaced(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
  const bar = document.querySelector('.reading-bar')?.getBoundingClientRect().height ?? 0;
  if (innerWidth < 400 && (bar <= 0 || bar >= 70)) found.push('the bar that stays is not one row');
  // Words for those who listen alone are cut away.
  const isHeard = (element: Element): boolean => {
    const words = element.closest('.b-reading');
    return words !== null && getComputedStyle(words).clipPath !== 'none';
  };
  const visible = [...document.querySelectorAll<HTMLElement>('main *, .contents *, .top-bar *')].filter(
    (element) =>
      !(element instanceof SVGElement) &&
      element.checkVisibility() &&
      !element.closest('.unseen, thead') &&
      !isHeard(element),
  );
  for (const element of visible) {
    const { left, right, width: wide } = element.getBoundingClientRect();
    const name = `${element.closest('section')?.id ?? ''} <${element.tagName} ${element.className}>`;
    // A photo goes to the edge and is cut there.
    if (wide > 0 && !element.matches('.b-image') && (left < -1 || right > innerWidth + 1))
      found.push(`${name} leaves the screen`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = [overflowX, overflowY].some((overflow) => overflow !== 'visible');
    if (clips && element.scrollHeight > element.clientHeight + 2) found.push(`${name} is cut`);
  }
  const lines = visible
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .flatMap((element) =>
      [...element.getClientRects()].map((rect) => ({
        element,
        rect,
        size: parseFloat(getComputedStyle(element).fontSize),
      })),
    )
    .filter(({ element }) => !element.closest('.reading-bar, .d-roster h3, .d-explore-band'));
  for (const { element, size } of lines)
    if (size < 12) found.push(`“${element.textContent?.slice(0, 20) ?? ''}” is ${size} px`);
  for (const words of document.querySelectorAll<SVGTextElement>('.d-diagram text')) {
    const drawn = parseFloat(getComputedStyle(words).fontSize) * (words.getScreenCTM()?.a ?? 1);
    if (words.checkVisibility() && drawn < 12) found.push(`“${words.textContent}” is drawn at ${drawn} px`);
  }
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1, index + 40)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      if (across > 2 && down > Math.min(a.size, b.size) / 2)
        found.push(
          `“${a.element.textContent?.slice(0, 16) ?? ''}” is over “${b.element.textContent?.slice(0, 16) ?? ''}”`,
        );
    }
  }
  return [...new Set(found)];
}
