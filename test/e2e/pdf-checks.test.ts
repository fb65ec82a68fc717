import { PDFDocument } from '@cantoo/pdf-lib';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findOrInstallBrowser, launchOptions } from '../../src/chromium/browser.ts';
import { checkPdf } from '../../src/pdf/check.ts';
import { checkStructure } from '../../src/pdf/check-structure.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { planJobs, readPdfOptions } from '../../src/pdf/job.ts';
import { openPrinter } from '../../src/pdf/print-page.ts';
import { readStructure } from '../../src/pdf/read-structure.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { smallDeck } from '../fixtures/small-deck.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
});
afterAll(() => browser.close());

const STYLE = `@page{size:210mm 297mm;margin:20mm}body{margin:0;font:12pt serif}
  table{width:100%}a{color:inherit}tr{break-inside:avoid;height:30mm}`;
const HEAD = '<thead><tr><th>Body</th><th>Paragraph</th></tr></thead>';
const ROWS = '<tr><td>a body</td><td>a paragraph</td></tr>'.repeat(12);

/** What the checks of a brief say of a page made by hand; what its deck would demand of it as well is left out. */
async function problemsOf(body: string, style = ''): Promise<string[]> {
  const [job] = planJobs(readPdfOptions({ lang: 'en', layout: 'brief', grey: true }));
  if (!job) throw new Error('No job was planned.');
  const handout = `<!doctype html><html><head><style>${STYLE}${style}</style></head><body>${body}</body></html>`;
  const printer = await openPrinter(browser, { deck: '', handout });
  try {
    const { bytes: printed, facts } = await printer.print(job);
    const input = { deck: resolveDeck(smallDeck()), language: job.language, date: '2026-11-24' };
    const bytes = await finishPdf(printed, { ...input, subject: 'Brief', grouped: false, facts });
    const structure = readStructure(await PDFDocument.load(bytes, { updateMetadata: false }));
    const size = [595.28, 841.89] as const;
    const { problems } = await checkPdf(bytes, { ...input, job, facts, family: '', size });
    return [...problems, ...checkStructure(structure)].filter((problem) => !/^has \d+ pages/u.test(problem));
  } finally {
    await printer.close();
  }
}

it('nothing is said of a page that is as it should be', async () => {
  const body = `<h1>Harbours</h1><p><a href="#terms">Terms</a></p><table>${HEAD}<tbody>${ROWS}</tbody></table><h2 id="terms">Terms</h2>`;
  expect(await problemsOf(body)).toEqual([]);
});

it.for([
  ['text of 7 pt', '<p style="font-size:7pt">small</p>', '', 'page 1 has text of 7.0 pt: “small”'],
  [
    'a picture made of pixels',
    '<p>text</p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=">',
    '',
    'has 1 pictures made of pixels',
  ],
  ['a colour in greyscale', '<p style="color:#b14a00">orange</p>', '', 'page 1 has colours'],
  [
    'an empty page',
    '<p style="break-after:page">first</p><div style="break-after:page;height:9mm"></div><p>third</p>',
    '',
    'page 2 is empty',
  ],
  ['another size', '<p>text</p>', '@page{size:200mm 200mm}', 'page 1 measures 567 × 567 pt'],
  ['a link to nowhere', '<p><a href="#gone">gone</a></p>', '', 'has no place “gone”, where links lead'],
  [
    'a head that is not repeated',
    `<table>${HEAD}<tbody>${ROWS}</tbody></table>`,
    'thead{display:table-row-group}',
    'table 1 goes on without its head on 1 pages',
  ],
  [
    'a row that is split',
    `<table>${HEAD}<tbody><tr><td>${'<p style="height:40mm">line</p>'.repeat(9)}</td><td>b</td></tr></tbody></table>`,
    'tr{break-inside:auto}',
    'table 1 has 1 rows split between pages',
  ],
  [
    'text that is cut off',
    '<p style="width:30mm;overflow:clip;white-space:nowrap">longer than its card is wide</p>',
    '',
    'cuts off “longer than its card is wide”',
  ],
  [
    'text that is not tagged',
    '<p>first</p><p aria-hidden="true">second</p>',
    '',
    'does not give its text back in reading order',
  ],
] as const)('the checks tell of %s', async ([, body, style, said]) => {
  expect((await problemsOf(body, style)).join('\n')).toContain(said);
});
