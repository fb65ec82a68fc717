import { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findOrInstallBrowser, launchOptions } from '../../src/chromium/browser.ts';
import { checkPdf } from '../../src/pdf/check.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { planJobs, readPdfOptions } from '../../src/pdf/job.ts';
import { openPrinter } from '../../src/pdf/print-page.ts';
import { readElements, textOf } from '../../src/pdf/ua/read-elements.ts';
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

/** A page made by hand, finished, and what the checks of a brief say of it apart from what its deck would demand. */
async function finish(body: string, style = ''): Promise<{ problems: string[]; pdf: PDFDocument }> {
  const [job] = planJobs(readPdfOptions({ lang: 'en', layout: 'brief', grey: true }));
  if (!job) throw new Error('No job was planned.');
  const handout = `<!doctype html><html><head><style>${STYLE}${style}</style></head><body>${body}</body></html>`;
  const printer = await openPrinter(browser, handout);
  try {
    const { bytes: printed, facts } = await printer.print(job);
    const input = { deck: resolveDeck(smallDeck()), language: job.language, date: '2026-11-24' };
    const bytes = await finishPdf(printed, { ...input, subject: 'Brief', grouped: false, facts });
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const size = [595.28, 841.89] as const;
    const verdict = await checkPdf(bytes, { ...input, job, facts, families: [''], size });
    return { problems: verdict.problems.filter((problem) => !/^has \d+ pages/u.test(problem)), pdf };
  } finally {
    await printer.close();
  }
}

const problemsOf = async (body: string, style = ''): Promise<string[]> =>
  (await finish(body, style)).problems;

/** The elements that hold an element of the page's own, with what is said in their place. */
async function elementsOf(body: string, style = ''): Promise<string[]> {
  const { problems, pdf } = await finish(body, style);
  expect(problems).toEqual([]);
  return readElements(pdf, new Map())
    .all.filter(({ standard }) => standard !== 'NonStruct')
    .map(({ type, alt, actualText }) => [type, alt ?? actualText].filter(Boolean).join(': '));
}

it('nothing is said of a page that is as it should be', async () => {
  const body = `<h1>Harbours</h1><p><a href="#terms">Terms</a></p><table>${HEAD}<tbody>${ROWS}</tbody></table><h2 id="terms">Terms</h2>`;
  expect(await problemsOf(body)).toEqual([]);
});

it.for([
  ['text of 7 pt', '<p style="font-size:7pt">small</p>', '', 'page 1 has text of 7.0 pt: “small”'],
  [
    'a picture made of pixels',
    '<p style="background:url(data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=)">text</p>',
    '',
    'pictures made of pixels instead of 0',
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
    'text of a slide that is cut off',
    '<section class="slide" id="/ports"><p style="width:30mm;overflow:clip;white-space:nowrap">longer than its card is wide</p></section>',
    '',
    'cuts off “longer than its card is wide” on slide ports',
  ],
  [
    'a word for which all is printed smaller',
    `<main style="width:170mm"><section class="slide" id="/ports"><p>${'harbour'.repeat(30)}</p></section></main>`,
    '',
    'its column is too narrow for “harbourharbourharbourharbourharbourharbo” on slide ports',
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

it('puts what an item says into a body, also around a list within', async () => {
  const body =
    '<h2>Harbours</h2><ul><li>one</li><li><a href="https://example.org/">two</a><ul><li>three</li></ul></li></ul>';
  expect((await elementsOf(body)).join(' ')).toBe(
    'Document H1 L LI Lbl LBody LI Lbl LBody Link L LI Lbl LBody',
  );
});

it('says what a link is called, once for each of its lines', async () => {
  const { pdf, problems } = await finish(
    '<h1>Links</h1><p style="width:20mm">See <a href="https://example.org/a">a ministry of harbours</a></p>',
  );
  expect(problems).toEqual([]);
  const links = pdf.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  expect(links.length).toBeGreaterThan(1);
  const texts = links.map((link) => textOf(pdf.context.lookup(link, PDFDict), 'Contents'));
  expect(new Set(texts)).toEqual(new Set(['a ministry of harbours']));
});

it('keeps the columns of a table with cells that show a mark, and says what the mark means', async () => {
  const body = `<h1>Topics</h1><table><thead><tr><th scope="col">Topic</th><th scope="col">Tabled</th></tr></thead>
    <tbody><tr><th scope="row">Ports</th><td><b class="unseen">yes</b></td></tr></tbody></table>`;
  const elements = await elementsOf(body, '.unseen{display:none}');
  expect(elements.join(' ')).toBe('Document H1 Table TR TH TH TR TH TD: yes');
});

it('makes a picture with a name a figure in its place', async () => {
  const lines = '<path d="M0 0L200 90" stroke="black"/>';
  const body = `<h1>Map</h1><p>before</p><div style="position:relative"><svg role="img" aria-label="Two lanes meet." width="200" height="90" style="position:absolute">${lines}</svg><p>over it</p></div>`;
  expect((await elementsOf(body)).join(' ')).toBe('Document H1 P Figure: Two lanes meet. P');
});

it('lets a diagram of groups say what its lines connect, and keeps its words', async () => {
  const group =
    '<g role="group" aria-label="North"><path d="M0 0L90 90" stroke="black"/><text x="9" y="20">Harbour board</text></g>';
  const body = `<h1>Bodies</h1><svg role="graphics-document" width="200" height="90">${group}${group.replace('North', 'South').replace('y="20"', 'y="60"')}</svg>`;
  expect((await elementsOf(body)).join(' ')).toBe('Document H1 Div Figure: North; South Div');
});
