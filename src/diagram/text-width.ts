/**
 * The width of a text set in Noto Sans TC, in em, from above: the diagram is laid out where no font can measure.
 * A browser test holds the estimate against the real widths.
 */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[\u2E80-\u9FFF\uFF00-\uFFEF]/u.test(character)) return 1;
  if (/[mwMW]/u.test(character)) return 0.92;
  if (/[A-Z]/u.test(character)) return 0.68;
  if (/[fijlrtI .,'-]/u.test(character)) return 0.38;
  return 0.6;
}
