import { languages, plain, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import type { Problem } from './error.ts';
import { headlineRoom, headlineSize } from './headline-size.ts';

/** Whether a headline fits its place on the stage in each language. */
export function checkHeadline(
  slide: { readonly id: string; readonly headline: Text },
  measure: MeasureText,
): Problem[] {
  return languages.flatMap((language) => {
    if (headlineSize(slide.headline, language, measure)) return [];
    const { inOne, inEachOfTwo } = headlineRoom(slide.headline, language, measure);
    return {
      place: `slides/${slide.id}`,
      field: `headline.${language}`,
      message: `has ${plain(slide.headline[language]).length} characters and its line on the stage room for about ${inOne}`,
      remedy: `Shorten it, or mark with one | where it breaks in two lines of at most about ${inEachOfTwo}`,
    };
  });
}
