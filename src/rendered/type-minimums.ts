/** The least sizes of type on the stage, in pixels of the slide. The first row whose query fits a text or what it stands in holds. */
import { languageRecords, languages } from '../text/language.ts';

export interface TypeMinimum {
  readonly query: string;
  readonly size: number;
  /** Why it may be smaller than the body of a picture. */
  readonly reason: string;
}

const frame: readonly TypeMinimum[] = [
  { query: '[data-kind="quote"] h2', size: 34, reason: 'it stands over the words, which are the picture' },
  { query: 'h2 .two-lines', size: 40, reason: 'a headline that one line cannot hold' },
  { query: 'h2', size: 48, reason: 'a headline on one line; long ones step down' },
  { query: '.other-headline', size: 30, reason: 'the one line in the other language' },
  { query: '.kicker', size: 34, reason: 'wayfinding' },
  { query: 'footer .number', size: 28, reason: 'the page number' },
  { query: 'footer', size: 24, reason: 'cited paragraphs, for who looks them up' },
];

const latin = languages.find((language) => languageRecords[language].script === 'latin') ?? languages[0];

const exceptions: readonly TypeMinimum[] = [
  { query: `[data-kind="summary-table"] table:lang(${latin})`, size: 29, reason: 'six rows of five cells' },
  { query: `[data-kind="summary-table"] :lang(${latin})`, size: 29, reason: 'six rows of five cells' },
  { query: '[data-kind="summary-table"]', size: 32, reason: 'six rows of five cells' },
  { query: '[data-kind="topics"] .b-card', size: 30, reason: 'six columns' },
  { query: '[data-kind="topics"] .b-name', size: 34, reason: 'a label at the end of a thread' },
  { query: '[data-kind="photo"] .b-caption', size: 28, reason: 'whose the picture is, for who looks it up' },
  { query: '[data-kind="photo"] .b-name', size: 34, reason: 'the side beside its thread' },
  { query: '[data-kind="chart"] .b-caption', size: 30, reason: 'the ends of an axis' },
  { query: '[data-kind="chart"] .b-key .b-label', size: 34, reason: 'a name at the end of a line' },
  { query: '[data-kind="timeline"] .b-label', size: 34, reason: 'what was on a date, under it' },
  {
    query: '.d-explore-bar, .d-explore-band, .d-explore-open, .d-bodies',
    size: 28,
    reason: 'for who explores',
  },
];

const labels: readonly TypeMinimum[] = [
  { query: '.d-diagram', size: 30, reason: 'names and labels' },
  { query: '.b-verb, .b-said, .b-ground, h3', size: 30, reason: 'labels' },
  { query: 'th, td, dt, dd', size: 30, reason: 'cells of a table' },
  { query: '.b-note', size: 30, reason: 'the smaller line under a label' },
  {
    query: '[data-kind="priorities"] .b-pill ~ *, [data-kind="priorities"] .b-label:has(+ .b-pill)',
    size: 32,
    reason: 'labels on the thread',
  },
  { query: '.b-capsule', size: 30, reason: 'capsules on a thread' },
  {
    query: '[data-kind="platform"] .b-ring .b-body',
    size: 30,
    reason: 'a name in full',
  },
];

/** The table, the body of a picture last. */
export const typeMinimums: readonly TypeMinimum[] = [
  ...frame,
  ...exceptions,
  ...labels,
  { query: '*', size: 36, reason: 'the body of a picture' },
];
