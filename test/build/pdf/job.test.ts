import { expect, it } from 'vitest';
import { planJobs, readPdfOptions } from '../../../src/build/pdf/job.ts';

it('makes five layouts in two languages by default', () => {
  expect(planJobs(readPdfOptions({})).map(({ file }) => file)).toEqual([
    'slides-zh.pdf',
    'slides-en.pdf',
    'notes-zh.pdf',
    'notes-en.pdf',
    'two-up-zh.pdf',
    'two-up-en.pdf',
    'three-up-zh.pdf',
    'three-up-en.pdf',
    'brief-zh.pdf',
    'brief-en.pdf',
  ]);
});

it('takes lists of languages and layouts', () => {
  const options = readPdfOptions({ lang: 'en', layout: 'brief, notes', paper: 'letter', grey: true });
  expect(planJobs(options)).toMatchObject([
    { file: 'brief-en.pdf', paper: 'letter', ink: 'grey' },
    { file: 'notes-en.pdf', paper: 'letter', ink: 'grey' },
  ]);
});

it('names what can be chosen when a value is unknown', () => {
  expect(() => readPdfOptions({ layout: 'four-up' })).toThrow(
    '--layout: “four-up” is not known. Choose from: slides, notes, two-up, three-up, brief.',
  );
});
