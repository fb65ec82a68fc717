/** Rule of totals and means: whether the figures that they are of add up to them. */
import type { Deck, Slide } from '../deck/deck.ts';
import { languages, plain, type Text } from '../text/language.ts';
import type { Seen } from './finding.ts';

type PictureOf<Kind> = Extract<Slide['picture'], { readonly kind: Kind }>;

/** What totals and means are called, in either language. */
const TOTAL = /合計|總計|共計|總數|總和|\b(?:sum|total)\b/iu;
const MEAN = /平均|\b(?:average|mean)\b/iu;

/** Totals of tables and means of charts that are not those of the figures beside them. */
export function checkSums({ slides }: Deck): Seen[] {
  return slides.flatMap(({ id, picture }) => {
    const place = `slides/${id}`;
    if (picture.kind === 'table') return totalsOf(picture).map((seen) => ({ place, ...seen }));
    return picture.kind === 'chart' ? meanOf(picture).map((seen) => ({ place, ...seen })) : [];
  });
}

/** A figure of a row that is called a total: the sum of its column, or between the others, as a share or a mean is. */
function totalsOf({ rows, columns }: PictureOf<'table'>): Array<Omit<Seen, 'place'>> {
  const at = rows.findIndex(({ name }) => isCalled(name, TOTAL));
  const total = rows[at];
  if (!total) return [];
  return columns.flatMap((_, column) => {
    const value = total.values[column];
    const others = rows.filter((row) => row !== total).map(({ values }) => values[column]);
    const figures = others.filter((one) => typeof one === 'number');
    if (typeof value !== 'number' || figures.length < others.length) return [];
    const sum = round(figures.reduce((all, one) => all + one, 0));
    if (value === sum || (value >= Math.min(...figures) && value <= Math.max(...figures))) return [];
    return [
      {
        field: `picture.rows[${at}].values[${column}]`,
        message: `is ${value}, but the other rows add up to ${sum}`,
        remedy: `Write ${sum}, or mend the figures`,
      },
    ];
  });
}

/** What bars are compared with, where it is called their mean; rounded as it is written. */
function meanOf({ reference, series }: PictureOf<'chart'>): Array<Omit<Seen, 'place'>> {
  const values = series[0]?.values ?? [];
  if (!reference || !isCalled(reference.name, MEAN)) return [];
  const mean = values.reduce((all, one) => all + one, 0) / values.length;
  const decimals = String(reference.value).split('.')[1]?.length ?? 0;
  if (Math.abs(mean - reference.value) <= 0.51 / 10 ** decimals) return [];
  return [
    {
      field: 'picture.reference.value',
      message: `is ${reference.value}, but the mean of the figures is ${round(mean)}`,
      remedy: `Write ${round(mean)}, or say in its name what it is the mean of`,
    },
  ];
}

function isCalled(name: Text, pattern: RegExp): boolean {
  return languages.some((language) => pattern.test(plain(name[language])));
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
