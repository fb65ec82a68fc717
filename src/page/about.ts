/** What a page says about its own file. In the article it stands at the foot; on the stage a script puts it into its sheet. */
import { joinTexts, languageTags, listOf, type LanguagePair, type Text } from '../text/language.ts';
import { aboutText, directiveText, sourceText } from '../text/words/about-text.ts';
import { offlineText } from '../text/words/offline-text.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { allowedSources, type Directive } from './allowed-sources.ts';
import { firstFiles, type Edition } from './edition.ts';
import type { PageInput } from './page-input.ts';
import { sumCommands } from './sum-commands.ts';

/** The section: version, date, source, network, policy, and how to check the file. */
export function renderAbout({ deck, edition, origin }: PageInput): Html {
  const { version, date, revision } = origin;
  const asksNothing = allowedSources(edition).every(([, sources]) => !sources.includes('beside'));
  return html`<section class="about-file" id="about" aria-labelledby="about-title">
<a class="anchor second-language" id="${deck.languages[1]}/about"></a>
<h2 id="about-title">${bilingual(aboutText.title)}</h2>
<dl>
${row(aboutText.version, html`${version}${revision && html` <code>${shorten(revision)}</code>`}`)}
${row(aboutText.date, html`<time>${date}</time> ${bilingual(aboutText.dated)}`)}
${deck.source && row(aboutText.source, bilingual(deck.source.title))}
${row(aboutText.network, bilingual(asksNothing ? aboutText.asksNothing : aboutText.asksBeside))}
<div class="offline" hidden><dt>${bilingual(aboutText.offline)}</dt><dd>${Object.entries(offlineText).map(([state, text]) => html`<span data-state="${state}" hidden>${bilingual(text)}</span>`)}</dd></div>
${row(aboutText.policy, html`${bilingual(aboutText.policyIs)}<ul>${policyLines(edition).map((line) => html`<li>${bilingual(line)}</li>`)}</ul>`)}
${row(aboutText.check, html`${bilingual(aboutText.checkBy)}<ul>${sumCommands(firstFiles[edition]).map(([system, command]) => html`<li><span class="system">${system}</span> <code>${command}</code></li>`)}</ul>`)}
</dl>
</section>`;
}

/** The sheet of the stage, empty until a script puts the section into it. */
export function renderAboutSheet(): Html {
  return html`<dialog class="deck-sheet about-sheet" hidden aria-labelledby="about-title"><form method="dialog"><button autofocus>${bilingual(interfaceText.close)}</button></form></dialog>`;
}

/** The ways to the section: a link in each language, which on the stage opens the sheet. */
export function renderAboutLinks(languages: LanguagePair): Html {
  return html`${languages.map(
    (language, index) =>
      html`<a class="in-${language} medium" href="#${index === 0 ? '' : `${language}/`}about" lang="${languageTags[language]}" data-action="about">${aboutText.title[language]}</a>`,
  )}`;
}

function row(name: Text, content: Html): Html {
  return html`<div><dt>${bilingual(name)}</dt><dd>${content}</dd></div>`;
}

/** The policy in words: what may come from the same places, a line. */
function policyLines(edition: Edition): readonly Text[] {
  const names: Readonly<Record<Directive, Text>> = directiveText;
  const [rest, ...named] = allowedSources(edition);
  const allowed = rest ? [...named, rest] : named;
  const places = [...new Set(allowed.map(([, sources]) => sources.join()))];
  // What is never allowed comes last.
  return places
    .toSorted((a, b) => b.length - a.length)
    .map((place) => {
      const alike = allowed.filter(([, sources]) => sources.join() === place);
      const from = alike[0]?.[1].map((source) => sourceText[source]) ?? [];
      return joinTexts(
        listOf(...alike.map(([directive]) => names[directive])),
        ...(from.length > 0 ? from : [sourceText.none]),
      );
    });
}

/** A commit by its first digits; the rest of the name, such as `-dirty`, stays. */
function shorten(revision: string): string {
  return revision.replace(/^([0-9a-f]{12})[0-9a-f]{28}/u, '$1');
}
