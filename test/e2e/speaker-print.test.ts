import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import deckSpec from '../../examples/small/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { squeeze } from '../../src/pdf/check-text.ts';
import { plain } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { readPdf, type PdfFile } from '../../src/pdf/read-pdf.ts';
import { keepConsole } from './speaker-windows.ts';

const browser = useBrowser();
const { slides } = resolveDeck(deckSpec);

/** The presenter's console on a page that tests share, in a language, with nothing open over it. */
async function keepSpeaker(language: 'zh' | 'en'): Promise<Page> {
  const { page } = await browser.keep(`${inject('smallUsbUrl')}deck.html?view=speaker`);
  await page.waitForSelector('.console[data-ready]');
  await page.keyboard.press('Escape');
  const spoken = { zh: '講者備註', en: 'Notes' }[language];
  if ((await page.innerText('#speaker-notes')) !== spoken) await page.keyboard.press('Shift+L');
  await expect.poll(() => page.innerText('#speaker-notes')).toBe(spoken);
  return page;
}

async function printConsole(page: Page): Promise<PdfFile> {
  const printed = await readPdf(await page.pdf({ format: 'A4' }));
  await page.keyboard.press('y');
  expect(await page.isVisible('dialog.log')).toBe(true);
  expect(await page.locator('.console > .paper').count()).toBe(0);
  return printed;
}

it.for(['zh', 'en'] as const)(
  'Ctrl+P in the console prints each slide with its notes (%s)',
  async (language) => {
    const { pages } = await printConsole(await keepSpeaker(language));
    expect(pages).toHaveLength(slides.length);
    const short = slides.filter(({ headline, notes }, index) => {
      const text = squeeze(pages[index]?.text ?? '');
      const words = plain(notes[language]).replaceAll('▶', '');
      return ![plain(headline[language]), words].every((wanted) =>
        text.replaceAll('▶', '').includes(squeeze(wanted)),
      );
    });
    expect(short.map(({ id }) => id)).toEqual([]);
  },
);

it('the public edition prints the slides, and says where the notes are', async () => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?view=speaker&lang=en`);
  await page.waitForSelector('.console[data-ready]');
  const { pages } = await printConsole(page);
  expect(pages).toHaveLength(slides.length);
  expect(pages[0]?.text).toContain('public edition holds no notes');
});

it('the pointer and what is drawn over the slides get onto no page of the audience’s, and add none', async () => {
  const { page, speaker } = await keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, 'lights/3');
  await speaker.keyboard.press('i');
  await page.waitForSelector('.slides > .over-slide .pointer[visibility="visible"]');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(slides.length);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.slides > :visible:not(section)').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.waitForSelector('.slides > .over-slide');
  await speaker.keyboard.press('i');
});

it('with the log open the log is printed alone', async () => {
  const page = await keepSpeaker('en');
  await page.keyboard.press('y');
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('Rehearsal log');
});
