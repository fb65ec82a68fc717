/** Makes PDFs: while the browser prints one, the one before is finished and checked before it gets its name. */
import type { Browser } from 'playwright-core';
import { endPdf, type Ending, type Made } from './end-pdf.ts';
import type { PdfJob } from './job.ts';
import type { PrintedPages } from './printed-pages.ts';
import { openPrinter, type Printed } from './print-page.ts';

/** What PDFs are made of. */
export interface Making extends Ending {
  readonly browser: Browser;
  readonly pages: PrintedPages;
}

/** Makes every job; `report` hears of each as it ends. */
export async function makePdfs(
  jobs: readonly PdfJob[],
  making: Making,
  report: (made: Made) => void,
): Promise<readonly Made[]> {
  const done: Made[] = [];
  let ending = Promise.resolve();
  const end = async (job: PdfJob, printed: Printed): Promise<void> => {
    const made = await endPdf(job, printed, making);
    done.push(made);
    report(made);
  };
  const printAll = async (source: keyof PrintedPages): Promise<void> => {
    const mine = jobs.filter(({ layout }) => (layout === 'slides' ? 'deck' : 'handout') === source);
    if (mine.length === 0) return;
    const printer = await openPrinter(making.browser, making.pages[source]);
    try {
      for (const job of mine) {
        const printed = await printer.print(job);
        // One after the other, while the browser goes on. A fault is thrown where the last one is waited for.
        ending = ending.then(() => end(job, printed));
        ending.catch(() => {});
      }
    } finally {
      await making.timing.noteBrowser(making.browser);
      await printer.close();
    }
  };
  try {
    await Promise.all([printAll('deck'), printAll('handout')]);
  } finally {
    await ending;
  }
  return jobs.flatMap((job) => done.find((made) => made.job === job) ?? []);
}
