import { expect, it } from 'vitest';
import { planJobs, readPdfOptions } from '../../src/pdf/job.ts';

it('makes five layouts in two languages by default, each language at a stretch', () => {
  expect(planJobs(readPdfOptions({})).map(({ file }) => file)).toEqual([
    'slides-zh.pdf',
    'notes-zh.pdf',
    'two-up-zh.pdf',
    'three-up-zh.pdf',
    'brief-zh.pdf',
    'slides-en.pdf',
    'notes-en.pdf',
    'two-up-en.pdf',
    'three-up-en.pdf',
    'brief-en.pdf',
  ]);
});

it('takes lists of languages and layouts', () => {
  const options = readPdfOptions({ lang: 'en', layout: 'brief, notes', paper: 'letter', grey: true });
  expect(planJobs(options)).toMatchObject([
    { layout: 'brief', language: 'en', paper: 'letter', ink: 'grey' },
    { layout: 'notes', language: 'en', paper: 'letter', ink: 'grey' },
  ]);
});

it.for([
  [{ notes: true }, ['slides-en', 'notes-en-with-speaker-notes', 'brief-en']],
  [{ theme: 'dark' }, ['slides-en-dark', 'notes-en', 'brief-en']],
  [{ grey: true, paper: 'letter' }, ['slides-en', 'notes-en-letter-grey', 'brief-en-letter-grey']],
] as const)('names a file by what is chosen for it, and no other: %j', ([values, names]) => {
  const jobs = planJobs(readPdfOptions({ lang: 'en', layout: 'slides,notes,brief', ...values }));
  expect(jobs.map(({ file }) => file)).toEqual(names.map((name) => `${name}.pdf`));
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
