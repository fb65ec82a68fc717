/** Prints one page of HTML with the browser, tagged and with an outline. */
import type { Browser } from 'playwright-core';
import { languageTags } from '../../model/language.ts';
import type { PdfJob } from './job.ts';

/** What came out, and what the page itself says should be in it. */
export interface Printed {
  readonly bytes: Uint8Array;
  /** What the page shows, as its text. */
  readonly text: string;
}

/** The pages to print from, as HTML. */
export interface Pages {
  readonly deck: string;
  readonly handout: string;
}

/** Runs in the page: every text that has a box, besides what only screen readers are told. */
const VISIBLE_TEXT = `(() => {
  const other = document.documentElement.dataset.lang === 'zh' ? '.in-en' : '.in-zh';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (parent.closest('.unseen, style, script, ' + other) || range.getClientRects().length === 0) continue;
    text += node.data;
  }
  return text;
})()`;

/** Prints a job. Scripts are off: the choices stand on the root element, as the page's own script would write them. */
export async function printJob(browser: Browser, job: PdfJob, pages: Pages): Promise<Printed> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1920, height: 1080 },
  });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.setContent(withChoices(job.layout === 'slides' ? pages.deck : pages.handout, job), {
      waitUntil: 'load',
    });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const text = String(await page.evaluate(VISIBLE_TEXT));
    const bytes = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return { bytes, text };
  } finally {
    await context.close();
  }
}

function withChoices(page: string, job: PdfJob): string {
  const { language, layout, paper, ink, theme, notes } = job;
  const choices =
    layout === 'slides'
      ? `data-lang="${language}" data-view="deck" data-ready data-theme="${theme}"`
      : `data-lang="${language}" data-layout="${layout}" data-paper="${paper}" data-ink="${ink}" data-notes="${notes ? 1 : 0}"`;
  return page.replace(/<html\b[^>]*>/u, `<html lang="${languageTags[language]}" ${choices}>`);
}
