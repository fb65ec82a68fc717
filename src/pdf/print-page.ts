/** Prints a page of HTML with the browser, tagged and with an outline. */
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../media/screen.ts';
import type { Browser } from 'playwright-core';
import { languageTags } from '../text/language.ts';
import type { PdfJob } from './job.ts';
import { LABEL_DIAGRAMS } from './label-diagrams.ts';
import { READ_PAGE_FACTS, type PageFacts } from './page-facts.ts';

/** What came out, and what the page itself says should be in it. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly facts: PageFacts;
}

/** A page in the browser that prints one job after the other. */
export interface Printer {
  print: (job: PdfJob) => Promise<Printed>;
  close: () => Promise<void>;
}

/**
 * Opens a page to print from. Scripts are off: the choices of a job stand on the root element, as the page's own script
 * would write them; so it is loaded once for all its jobs.
 */
export async function openPrinter(browser: Browser, source: string): Promise<Printer> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: SLIDE_WIDTH, height: SLIDE_HEIGHT },
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent(source, { waitUntil: 'load' });
  return {
    async print(job) {
      const facts = await page.evaluate<PageFacts>(prepare(job));
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

/** Runs in the page: its root bears the job's choices and no other attributes; then it is read as it will be printed. */
function prepare(job: PdfJob): string {
  return `(async () => {
    const root = document.documentElement;
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const [name, value] of ${JSON.stringify(choicesOf(job))}) root.setAttribute(name, value);
    await document.fonts.ready;
    ${LABEL_DIAGRAMS};
    return ${READ_PAGE_FACTS};
  })()`;
}

function choicesOf({
  language,
  layout,
  paper,
  ink,
  theme,
  notes,
}: PdfJob): ReadonlyArray<readonly [string, string]> {
  const choices = {
    lang: languageTags[language],
    'data-lang': language,
    ...(layout === 'slides'
      ? { 'data-view': 'deck', 'data-staged': '', 'data-theme': theme }
      : { 'data-layout': layout, 'data-paper': paper, 'data-ink': ink, 'data-notes': notes ? '1' : '0' }),
  };
  return Object.entries(choices);
}
