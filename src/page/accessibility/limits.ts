/** What is not accessible, and what nobody knows to be. */
import type { CheckedPart, CheckResults } from '../../deck/accessibility.ts';
import { inEach, joinTexts, listOf, type Text } from '../../text/language.ts';
import { statementText as words } from '../../text/words/statement-text.ts';
import { fill } from './fill.ts';

/** A sentence each: what checks found, what holds for every deck, what was not checked. */
export function listLimits(results: CheckResults | undefined): readonly Text[] {
  const always = [words.zoom, words.drawing];
  if (!results) return always;
  const { axe, pdf, browser } = results;
  return [
    ...listFindings(results),
    ...always,
    ...(axe.undecided.length > 0 ? [fill(words.undecided, listNames(axe.undecided))] : []),
    ...(pdf.of > pdf.rules ? [fill(words.pdfRest, pdf.of - pdf.rules)] : []),
    words.controls,
    words.people,
    fill(words.browsers, browser),
  ];
}

function listFindings({ found }: CheckResults): readonly Text[] {
  return Object.values(found).flatMap((parts) =>
    (Object.keys(parts) as CheckedPart[]).flatMap((part) =>
      parts[part].map((line) => joinTexts(words[part], sameInBoth(line))),
    ),
  );
}

/** Names that are the same in both languages, as a list in each. */
function listNames(names: readonly string[]): Text {
  return listOf(...names.map(sameInBoth));
}

function sameInBoth(name: string): Text {
  return inEach(() => name);
}
