/** The handout as one page: everything that any layout prints, in both languages; the style sheets choose. */
import { bilingual } from '../../markup/bilingual.ts';
import { html, unsafe, type Html } from '../../markup/html.ts';
import { languageRecords, languages, plain } from '../../text/language.ts';
import { colourSheet } from '../colours.ts';
import { renderFoot } from '../foot.ts';
import { renderSkipLinks } from '../skip-links.ts';
import { renderSprite } from '../sprite.ts';
import { renderBar } from './bar.ts';
import { renderBrief } from './brief.ts';
import type { HandoutInput } from './handout-input.ts';
import { renderFront } from './front.ts';
import { handoutText } from '../../text/words/handout-text.ts';
import { paperSheet } from './paper.ts';
import { renderHandoutSlide } from './slide.ts';

/** The parts of the page, as the deck's page has them. */
export function renderHandoutPage(input: HandoutInput): {
  readonly head: Html;
  readonly body: Html;
} {
  const { deck, edition, icons, origin, downloads } = input;
  const slides = deck.slides.map((slide) => renderHandoutSlide(slide, input));
  return {
    head: html`<title>${plain(deck.title[deck.languages[0]])} · ${deck.languages.map((language) => handoutText.handout[language]).join(' · ')}</title>
<meta name="description" content="${deck.languages.map((language) => plain(deck.description[language])).join(' ')}">
<style>${colourSheet(deck.delegations)}</style>
<style>${slides.map(({ sheet }) => sheet).join('\n')}</style>
<style>${
      // The sheet is made here; texts of the deck in it are escaped as strings of CSS.
      unsafe(paperSheet(deck, origin.date))
    }</style>`,
    // The last paragraph holds what only page margins show, for the fonts to have its characters.
    body: html`${renderSprite(icons)}
${renderSkipLinks(deck.languages, () => '#main')}
${renderBar(deck.languages, edition, downloads)}
<main id="main">
<article class="handout">
${renderFront(deck)}
<div class="sheets">
${slides.map(({ section }) => section)}</div>
</article>
${renderBrief(input)}
</main>
${renderFoot(deck.languages)}
<p hidden>${bilingual(deck.shortTitle)}${bilingual(deck.source.issuer)}${bilingual(handoutText.source)}${bilingual(handoutText.made)}${languages.map((language) => languageRecords[language].pageOf.join(''))}${deck.sections.map(({ title }) => bilingual(title))}</p>`,
  };
}
