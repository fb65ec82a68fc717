import type { Board, FootLine } from '../../board/types.ts';
import { clausesOf, inEach, joinTexts, languageRecords, plain, type Text } from '../../text/language.ts';
import { phraseOf, withAside, withPause } from '../../text/sentences.ts';
import { pictureText } from '../../text/words/picture-text.ts';
import { sourceLine } from '../common.ts';
import type { KindModule } from '../module.ts';
import { numbersOf } from '../numbers-of.ts';
import { barsBoard } from './bars.ts';
import { figureWriter, type Chart } from './figures.ts';
import { linesBoard } from './lines.ts';

/** Bars and lines are threads that measure: from the base line on, length is value. */
export const chart: KindModule<'chart'> = {
  board: (picture, context): Board => ({
    ...(picture.form === 'lines' ? linesBoard(picture, context) : barsBoard(picture, context)),
    foot: footOf(picture),
    claims: numbersOf(picture),
  }),
  describe: (picture, { slide }) => {
    const { form, measured, unit } = picture;
    return clausesOf(
      withPause(measured, unit),
      ...(form === 'lines' ? tellLines(picture) : tellBars(picture)),
      slide.headline,
    );
  },
};

/** Of lines also what is measured and where their axis begins; where they flow, from when to when, too. */
function footOf({ form, categories, measured, unit, from = 0, source }: Chart): FootLine {
  const cited = sourceLine(source);
  if (form !== 'lines') return cited;
  const what = withPause(measured, unit);
  const [first, last] = [categories[0] ?? unit, categories.at(-1) ?? unit];
  const span = inEach((language) =>
    pictureText.fromTo[language].replace('#', plain(first[language])).replace('#', plain(last[language])),
  );
  const axis = inEach((language) => pictureText.axisFrom[language].replace('#', String(from)));
  const axes = from === 0 ? [] : [axis];
  const line = (...clauses: readonly Text[]): Text =>
    inEach((language) => {
      const { stop, space } = languageRecords[language];
      return `${clausesOf(...clauses)[language]}${stop}${space}${cited.text[language]}`;
    });
  return { text: line(what, ...axes), inFlow: line(what, span, ...axes), from: [measured, unit, source] };
}

/** The figure of each, or of each side; what is lit is said to be so. */
function tellBars(picture: Chart): Text[] {
  const { categories, series, lit, reference } = picture;
  const write = figureWriter(picture);
  const told = categories.map((category, index) => {
    const figures = series.map(({ name, values }) => {
      const figure = write(values[index] ?? 0);
      return name && series.length > 1 ? phraseOf(name, figure) : figure;
    });
    return joinTexts(index === lit?.index ? withAside(category, pictureText.lit) : category, ...figures);
  });
  return reference ? [...told, joinTexts(reference.name, write(reference.value))] : told;
}

/** Where each line begins and ends. */
function tellLines(picture: Chart): Text[] {
  const { categories, series, lit, measured } = picture;
  const write = figureWriter(picture);
  const [first, last] = [categories[0] ?? measured, categories.at(-1) ?? measured];
  return series.map(({ name = measured, values }, index) =>
    joinTexts(
      index === lit?.index && series.length > 1 ? withAside(name, pictureText.lit) : name,
      withAside(write(values[0] ?? 0), first),
      withAside(write(values.at(-1) ?? 0), last),
    ),
  );
}
