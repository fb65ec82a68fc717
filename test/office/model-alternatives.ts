/** What the objects of a slide say to those who do not see them, from the deck's data alone. */
import { contextOf } from '../../src/deck/context.ts';
import type { Deck, Slide } from '../../src/deck/deck.ts';
import { describePicture } from '../../src/kinds/kinds.ts';
import type { Picture } from '../../src/kinds/schemas.ts';
import { languageRecords, plain, type Language } from '../../src/text/language.ts';
import type { MeasureText } from '../../src/text/measure.ts';
import { pictureText } from '../../src/text/words/picture-text.ts';

/** The photos of a picture. */
export function photosOf(picture: Picture) {
  return picture.kind === 'photo' ? picture.pictures : [];
}

/** All alternatives of a slide. */
export function alternativesOf(
  slide: Slide,
  deck: Deck,
  language: Language,
  measure: MeasureText,
): readonly string[] {
  const { picture } = slide;
  const photos = photosOf(picture);
  if (photos.length > 0) return photos.map(({ alt }) => plain(alt[language]));
  const described = plain(describePicture(picture, contextOf(deck, slide, measure))[language]);
  return [picture.kind === 'chart' && picture.form === 'lines' ? withFigures(described) : described];

  /** Of a chart of lines no text has the figures in the middle. */
  function withFigures(description: string): string {
    if (picture.kind !== 'chart') return description;
    const { categories, series, measured, unit } = picture;
    const { colon, comma, pause, semicolon, space, stop } = languageRecords[language];
    // All figures are written with as many decimals as the one that has most.
    const decimals = series.flatMap(({ values }) =>
      values.map((value) => `${value}`.split('.')[1]?.length ?? 0),
    );
    const written = { minimumFractionDigits: Math.max(...decimals) };
    const heads = series.map(({ name = measured }) => `${name[language]}${pause}${unit[language]}`);
    const rows = [
      [pictureText.time[language], heads],
      ...categories.map(
        (category, index) =>
          [
            category[language],
            series.map(({ values }) => values[index]?.toLocaleString('en', written)),
          ] as const,
      ),
    ] as const;
    const told = rows.map(([name, cells]) => `${name}${colon}${cells.join(comma)}`);
    const capital = description.charAt(0).toUpperCase() + description.slice(1);
    return `${capital}${stop}${space}${told.join(semicolon)}${stop}`;
  }
}
