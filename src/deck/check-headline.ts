import { languages, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import type { Problem } from './error.ts';
import { headlineSize } from './headline-size.ts';

/** Whether a headline fits its place on the stage in each language. */
export function checkHeadline(
  slide: { readonly id: string; readonly headline: Text },
  measure: MeasureText,
): Problem[] {
  return languages.flatMap((language) =>
    headlineSize(slide.headline, language, measure)
      ? []
      : {
          place: `slides/${slide.id}`,
          field: `headline.${language}`,
          message: 'is too long for its line on the stage',
          remedy: 'Shorten it, or mark with one | where it may break in two lines',
        },
  );
}
