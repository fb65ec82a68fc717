import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../src/pdf/check.ts';
import { planJobs, readPdfOptions } from '../../src/pdf/job.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { smallDeck } from '../fixtures/small-deck.ts';

const deck = resolveDeck(smallDeck());

describe('a PDF that nobody has finished', async () => {
  const { problems, pages } = await checkBare();

  it('is read all the same', () => {
    expect(pages).toBe(1);
  });

  it.for([
    'has the title “undefined”',
    'has the author “undefined”',
    'has the language “null”',
    'is dated “D:2001',
    `has no outline entry for the section “${deck.sections[0]?.title.en}”`,
    'has fonts of this machine: Helvetica',
    `has 1 pages, not ${deck.slides.length}`,
  ])('is told of: %s', (problem) => {
    expect(problems.join('\n')).toContain(problem);
  });
});

/** What the checks of slides say of one page with a line in a font of the reader's. */
async function checkBare(): ReturnType<typeof checkPdf> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setCreationDate(new Date('2001-02-03'));
  const page = pdf.addPage([1440, 810]);
  page.drawText('Ferries', { x: 72, y: 72, size: 24, font: await pdf.embedFont(StandardFonts.Helvetica) });
  const [job] = planJobs(readPdfOptions({ lang: 'en', layout: 'slides' }));
  if (!job) throw new Error('No job was planned.');
  const facts = { text: 'Ferries', heads: [], tables: [], links: [], clipped: [], wide: [] };
  return checkPdf(await pdf.save(), {
    deck,
    job,
    date: '2026-11-24',
    facts,
    families: ['NotoSansTC'],
    size: [1440, 810],
  });
}
