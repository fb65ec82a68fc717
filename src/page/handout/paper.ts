/** The paper: size, margins, running heads and feet of every page. A style sheet, because only `@page` can write there. */
import type { Deck, Section } from '../../deck/deck.ts';
import { languageRecords, languages, plain, type Language } from '../../text/language.ts';
import { margins, papers, paperSizes, printedArea, type Paper } from '../../media/paper.ts';
import { handoutText } from '../../text/words/handout-text.ts';

/** The rules for each language and paper; pages of notes also name their section. `date` is when the deck was built. */
export function paperSheet(deck: Deck, date: string): string {
  const rules = languages.flatMap((language) =>
    papers.flatMap((paper) => [
      pageRules(deck, date, language, paper),
      ...deck.sections.map((section) => pageRules(deck, date, language, paper, section)),
    ]),
  );
  return [...papers.map(measures), ...rules].join('\n');
}

/** What other sheets know of a paper: its width, its margins, and the room between, of which a page is nearly filled. */
function measures(paper: Paper): string {
  const [sheet] = paperSizes[paper];
  const { width, height } = printedArea(paper);
  const root = paper === papers[0] ? ':root' : `:root[data-paper='${paper}']`;
  return `${root}{--sheet:${sheet}mm;--margins:${MARGINS};--measure:${width.toFixed(1)}mm;--page:${(height - 1.5).toFixed(1)}mm}`;
}

const MARGINS = [margins.top, margins.right, margins.bottom, margins.left]
  .map((side) => `${side}mm`)
  .join(' ');

function pageRules(deck: Deck, date: string, language: Language, paper: Paper, section?: Section): string {
  const name = [language, paper, section?.id].filter(Boolean).join('-');
  const [width, height] = paperSizes[paper];
  const { colon, pageOf } = languageRecords[language];
  const source = deck.source && `${handoutText.source[language]}${colon}${deck.source.issuer[language]}`;
  const [before, between, after] = pageOf;
  const made = cssString(`${handoutText.made[language]} ${date}\u{A0}\u{A0}\u{A0}`);
  const page = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  const rules = [
    `size:${width}mm ${height}mm`,
    `margin:${MARGINS}`,
    `@top-left{content:${cssString(deck.shortTitle[language])}}`,
    section && `@top-right{content:${cssString(section.title[language])}}`,
    source && `@bottom-left{content:${cssString(source)}}`,
    `@bottom-right{content:${made} ${page}}`,
  ];
  const chosen = `[data-lang='${language}'][data-paper='${paper}']`;
  const isDefault = language === deck.languages[0] && paper === papers[0];
  const roots = [`:root${chosen}`, ...(isDefault ? [':root:not([data-lang])'] : [])];
  const selectors = roots.map((root) =>
    section
      ? `${root}${root.includes('not') ? '' : "[data-layout='notes']"} .slide[data-section='${section.id}']`
      : `${root} body`,
  );
  return `@page ${name}{${rules.filter(Boolean).join(';')}}${selectors.join(',')}{page:${name}}`;
}

/** A string for a style sheet within a page. `<` is written by its number, so that no text can end the style element. */
function cssString(text: string): string {
  const escaped = plain(text).replace(
    /["\\<\n\r\f]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
