/** Prints one page of HTML with the browser, tagged and with an outline. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { languageTags } from '../text/language.ts';
import type { PdfJob } from './job.ts';
import { LABEL_DIAGRAMS } from './label-diagrams.ts';
import { READ_PAGE_FACTS, type PageFacts } from './page-facts.ts';

/** What came out, and what the page itself says should be in it. */
interface Printed {
  readonly bytes: Uint8Array;
  readonly facts: PageFacts;
}

/** The pages to print from, as HTML. */
export interface Pages {
  readonly deck: string;
  readonly handout: string;
}

/** One page of the browser that prints one job after the other. */
export interface Printer {
  print: (job: PdfJob) => Promise<Printed>;
  close: () => Promise<void>;
}

/**
 * Opens a printer. Scripts are off: the choices of a job stand on the root element, as the page's own script would
 * write them; so a page is loaded once for all the jobs that are printed from it.
 */
export async function openPrinter(browser: Browser, pages: Pages): Promise<Printer> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1920, height: 1080 },
  });
  let source: string | undefined;
  let page: Page | undefined;
  return {
    async print(job) {
      const wanted = job.layout === 'slides' ? pages.deck : pages.handout;
      if (!page || source !== wanted) {
        await page?.close();
        page = await load(context, (source = wanted));
      }
      await page.locator('html').evaluate(writeAttributes, choicesOf(job));
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      await page.evaluate(LABEL_DIAGRAMS);
      const facts = await page.evaluate<PageFacts>(READ_PAGE_FACTS);
      const bytes = await page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      return { bytes, facts };
    },
    close: () => context.close(),
  };
}

async function load(context: BrowserContext, source: string): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent(source, { waitUntil: 'load' });
  return page;
}

function choicesOf({ language, layout, paper, ink, theme, notes }: PdfJob): Record<string, string> {
  const choices: Record<string, string> =
    layout === 'slides'
      ? { 'data-view': 'deck', 'data-staged': '', 'data-theme': theme }
      : { 'data-layout': layout, 'data-paper': paper, 'data-ink': ink, 'data-notes': notes ? '1' : '0' };
  return { lang: languageTags[language], 'data-lang': language, ...choices };
}

/** Runs in the page: gives the element these attributes and no others. */
function writeAttributes(element: Attributed, attributes: Record<string, string>): void {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** What is used of an element, since this side of the program knows no DOM. */
interface Attributed {
  getAttributeNames: () => string[];
  removeAttribute: (name: string) => void;
  setAttribute: (name: string, value: string) => void;
}
