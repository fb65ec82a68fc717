import { expect, it } from 'vitest';
import { planJobs, readPdfOptions } from '../../src/pdf/job.ts';

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

it.for([
  [
    { layout: 'four-up' },
    '--layout: “four-up” is not known. Choose from: slides, notes, two-up, three-up, brief.',
  ],
  [{ lang: 'zh,fr' }, '--lang: “fr” is not known. Choose from: zh, en.'],
  [{ paper: 'a3' }, '--paper: “a3” is not known. Choose from: a4, letter.'],
  [{ theme: 'pink' }, '--theme: “pink” is not known. Choose from: light, dark.'],
] as const)('names what can be chosen when a value is unknown: %j', ([values, said]) => {
  expect(() => readPdfOptions(values)).toThrow(said);
});
