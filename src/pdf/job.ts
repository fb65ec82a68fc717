/** One PDF to be made: which page is printed, with which choices, under which name. */
import { languages, type Language } from '../text/language.ts';
import { inks, layouts, papers, type Ink, type Paper } from '../media/paper.ts';
import { themes, type Theme } from '../media/screen.ts';
import type { Download } from '../page/handout/download.ts';

type PdfLayout = Download['layout'];

const pdfLayouts: readonly PdfLayout[] = ['slides', ...layouts];

/** What is to be made. */
export interface PdfOptions {
  readonly languages: readonly Language[];
  readonly layouts: readonly PdfLayout[];
  readonly paper: Paper;
  readonly ink: Ink;
  readonly theme: Theme;
  /** Whether handouts hold the speaker's notes. */
  readonly notes: boolean;
}

/** One PDF. */
export interface PdfJob extends Omit<PdfOptions, 'languages' | 'layouts'> {
  readonly language: Language;
  readonly layout: PdfLayout;
  readonly file: string;
}

/** The PDFs to make. All layouts of a language follow each other: a page is laid out anew for each language. */
export function planJobs({ languages: wanted, layouts: kinds, ...rest }: PdfOptions): PdfJob[] {
  return wanted.flatMap((language) =>
    kinds.map((layout) => ({ ...rest, language, layout, file: nameFile(language, layout, rest) })),
  );
}

/** Names what differs from a public file, so that no other PDF ever stands under the name of one. */
function nameFile(
  language: Language,
  layout: PdfLayout,
  { paper, ink, theme, notes }: Omit<PdfOptions, 'languages' | 'layouts'>,
): string {
  const isSlides = layout === 'slides';
  const choices = [
    isSlides && theme !== themes[0] && theme,
    !isSlides && paper !== papers[0] && paper,
    !isSlides && ink !== inks[0] && ink,
    layout === 'notes' && notes && 'with-speaker-notes',
  ];
  return `${[layout, language, ...choices].filter(Boolean).join('-')}.pdf`;
}

/** Reads the values of the command's options. */
export function readPdfOptions(values: Readonly<Record<string, string | boolean | undefined>>): PdfOptions {
  return {
    languages: list('lang', values['lang'], languages),
    layouts: list('layout', values['layout'], pdfLayouts),
    paper: one('paper', values['paper'], papers),
    ink: values['grey'] === true ? inks[1] : inks[0],
    theme: one('theme', values['theme'], themes),
    notes: values['notes'] === true,
  };
}

function list<V extends string>(name: string, value: unknown, known: readonly V[]): readonly V[] {
  if (typeof value !== 'string') return known;
  return value.split(',').map((word) => one(name, word.trim(), known));
}

function one<V extends string>(name: string, value: unknown, known: readonly [V, ...V[]] | readonly V[]): V {
  const [fallback] = known;
  const found = value === undefined ? fallback : known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new Error(`--${name}: “${String(value)}” is not known. Choose from: ${known.join(', ')}.`);
}
