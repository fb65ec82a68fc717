/**
 * The width of a text set in Noto Sans TC, in em, from above in every weight: the diagram is laid out where no font
 * can measure. A test holds the estimate against the font's own widths.
 */
export function textWidth(text: string): number {
  return [...text.normalize('NFD')].reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[fijlI .,'-]/u.test(character)) return 0.38;
  if (/[rt]/u.test(character)) return 0.44;
  if (/[mwMW]/u.test(character)) return 0.97;
  if (/[bdhknopqu]/u.test(character)) return 0.65;
  if (/[a-z\d]/u.test(character)) return 0.6;
  if (/[A-Z]/u.test(character)) return 0.78;
  return character === '@' ? 1.01 : 1;
}
