/** What was checked, how, in what, and with which result. */
import type { CheckedPart, CheckResults } from '../../deck/accessibility.ts';
import { bilingual } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { inEach, joinTexts, type Text } from '../../text/language.ts';
import { statementText as words } from '../../text/words/statement-text.ts';
import { fill } from './fill.ts';

/** The checks of a deck, one after the other. */
export function renderChecks({ date, axe, pdf, found }: CheckResults): Html {
  return html`<p>${bilingual(fill(words.prepared, date))}</p>
<div class="checks">
${renderCheck(words.axe, fill(words.axeHow, axe.version, axe.rules), found.axe)}
${renderCheck(words.targets, words.targetsHow, found.targets)}
${renderCheck(words.focus, words.focusHow, found.focus)}
<div><h3>${bilingual(words.pdf)}</h3><p>${bilingual(fill(words.pdfHow, pdf.of, pdf.rules))}</p></div>
</div>`;
}

function renderCheck(name: Text, how: Text, found: Readonly<Record<CheckedPart, readonly string[]>>): Html {
  const parts = Object.keys(found) as CheckedPart[];
  const count = parts.reduce((sum, part) => sum + found[part].length, 0);
  const result = count === 0 ? words.nothingFound : inEach(() => String(count));
  return html`<div><h3>${bilingual(name)}</h3><p>${bilingual(how)}</p>
<p>${bilingual(joinTexts(words.checkedIn, ...parts.map((part) => words[part])))}</p>
<p>${bilingual(joinTexts(words.result, result))}</p></div>`;
}
