/** The accessibility statement as a page, in the order of the model statement: what holds for every deck, and what one adds. */
import { bilingual } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { languageRecords, languageTags, plain, type Text } from '../../text/language.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { statementText as words } from '../../text/words/statement-text.ts';
import { handoutText } from '../../text/words/handout-text.ts';
import type { Deck } from '../../deck/deck.ts';
import { colourSheet } from '../colours.ts';
import { renderFoot } from '../foot.ts';
import type { PageInput } from '../page-input.ts';
import { renderSkipLinks } from '../skip-links.ts';
import { renderChecks } from './checks.ts';
import { fill } from './fill.ts';
import { listLimits } from './limits.ts';

/** The parts of the page, as the deck's page has them. */
export function renderAccessibilityPage({ deck, edition }: PageInput): {
  readonly head: Html;
  readonly body: Html;
} {
  const { languages, title, delegations } = deck;
  const name = languages.map((language) => plain(title[language])).join(' · ');
  return {
    head: html`<title>${languages.map((language) => words.title[language]).join(' · ')} · ${plain(title[languages[0]])}</title>
<meta name="deck" content="${name}">
<style>${colourSheet(delegations)}</style>`,
    body: html`<a class="anchor second-language" id="${languages[1]}/"></a>
${renderSkipLinks(languages, (language) => `#${language}/main`)}
<nav class="page-bar" aria-labelledby="page-bar-name"><span class="unseen" id="page-bar-name">${bilingual(interfaceText.controls)}</span>
${languages.map((language) => html`<a class="in-${language} medium" href="${edition === 'public' ? './' : 'deck.html'}?lang=${language}" lang="${languageTags[language]}">${handoutText.toDeck[language]}</a>`)}
${renderLanguageLinks(deck)}
</nav>
<main id="${languages[0]}/main" aria-labelledby="statement">
<a class="anchor second-language" id="${languages[1]}/main"></a>
<h1 id="statement">${bilingual(words.title)}</h1>
<p class="deck-title">${bilingual(title)}</p>
${renderSections(deck)}
</main>
${renderFoot(languages)}`,
  };
}

function renderSections(deck: Deck): readonly Html[] {
  const { norms, remarks, enforcement, results } = deck.accessibility;
  return [
    section('scope', words.scope, paragraph(fill(words.scopeIs, deck.title))),
    section(
      'status',
      words.status,
      html`${results ? html`${paragraph(words.partial)}${list([words.norm, ...norms])}` : paragraph(words.unchecked)}${remarks.map(paragraph)}`,
    ),
    section('limits', words.notAccessible, list(listLimits(results))),
    section('preparation', words.preparation, results ? renderChecks(results) : paragraph(words.notPrepared)),
    section('feedback', words.feedback, renderContact(deck)),
    section(
      'enforcement',
      words.enforcement,
      html`${paragraph(words.enforcementBy)}${enforcement.map(paragraph)}`,
    ),
  ];
}

function renderLanguageLinks({ languages }: Deck): Html {
  return html`${languages.map((shown, index) => {
    const target = languages[1 - index] ?? shown;
    return html`<a class="in-${shown} medium" href="#${target}/" lang="${languageTags[target]}" hreflang="${languageTags[target]}">${languageRecords[target].name}</a>`;
  })}`;
}

function renderContact({ accessibility: { contact } }: Deck): Html {
  if (!contact) return paragraph(words.feedbackToGiver);
  return html`${paragraph(words.feedbackTo)}<p><a href="${contact.address}">${bilingual(contact.name)}</a></p>`;
}

function section(name: string, title: Text, content: Html): Html {
  return html`<section aria-labelledby="${name}">
<h2 id="${name}">${bilingual(title)}</h2>
${content}
</section>\n`;
}

function list(texts: readonly Text[]): Html {
  return html`<ul>${texts.map((text) => html`<li>${bilingual(text)}</li>\n`)}</ul>`;
}

function paragraph(text: Text): Html {
  return html`<p>${bilingual(text)}</p>\n`;
}
