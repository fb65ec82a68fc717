/** The deck as one page: an article of all slides in both languages, and the controls that a script brings to life. */
import type { Deck, Slide } from '../deck/deck.ts';
import { slideAddress } from '../deck/slide-address.ts';
import { languageRecords, languageTags, plain, type Language } from '../text/language.ts';
import { bilingual, words } from '../markup/bilingual.ts';
import { renderAbout, renderAboutLinks, renderAboutSheet } from './about.ts';
import { renderFoot, renderStatementLinks } from './foot.ts';
import type { PageInput } from './page-input.ts';
import { colourSheet } from './colours.ts';
import { renderHelp, renderToolbar } from './controls.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { renderQuietLine } from './quiet-line.ts';
import { renderSkipLinks } from './skip-links.ts';
import { renderSlide } from './slide.ts';
import { renderSpeakerPage } from './console/speaker-page.ts';
import { renderSpeakerBlocked } from './console/speaker-sheets.ts';
import { renderSprite } from './sprite.ts';
import { renderTermEntries } from './term-entries.ts';
import { renderWidthProbe } from './width-probe.ts';
import { renderUpdateNotice } from './update-notice.ts';

/** The parts of the page that come from a deck. */
export interface DeckPage {
  readonly head: Html;
  readonly body: Html;
  /** What is seen before all else, which a slow line brings first: of a deck its title, its first slide and the toolbar. */
  readonly firstView?: Html | undefined;
}

/** The page of a deck. */
export function renderDeckPage(input: PageInput): DeckPage {
  const { deck, edition, icons } = input;
  const slides = deck.slides.map((slide) => renderSlide(slide, input));
  const [topBar, toolbar] = [renderTopBar(deck), renderToolbar()];
  return {
    firstView: html`${topBar}${slides[0]?.section}${toolbar}`,
    head: html`<title>${deck.languages.map((language) => plain(deck.title[language])).join(' · ')}</title>
<meta name="description" content="${deck.languages.map((language) => plain(deck.description[language])).join(' ')}">
<style>${colourSheet(deck.delegations)}</style>
<style>${slides.map(({ sheet }) => sheet).join('\n')}</style>`,
    body: html`${renderSprite(icons)}
${topBar}
<p class="from-disk" hidden>${bilingual(interfaceText.fromDisk)}</p>
${renderContents(deck)}
<main class="reveal" aria-labelledby="deck-title">
<div class="slides">
${slides.map(({ section }) => section)}</div>
${renderTermEntries(deck.glossary)}</main>
${renderWidthProbe(deck, input.measure)}
${renderFoot(deck.languages, renderAbout(input))}
${toolbar}
${renderHelp(deck.languages)}
${renderAboutSheet()}
${renderScriptWords()}
${edition === 'public' && renderUpdateNotice()}
${renderQuietLine()}
<p class="unseen" id="announcer" aria-live="polite"></p>
${renderSpeakerBlocked()}
${renderSpeakerPage(edition)}`,
  };
}

/** Words that only a script writes on the page, so that the fonts hold their characters. */
function renderScriptWords(): Html {
  const { inHeadline, onSlide, inDetail, matches } = interfaceText;
  return html`<p class="heavier" hidden>${[inHeadline, onSlide, inDetail, matches].map(bilingual)}</p>`;
}

function renderTopBar(deck: Deck): Html {
  return html`<header class="top-bar">
<a class="anchor second-language" id="${deck.languages[1]}/"></a>
${renderSkipLinks(deck.languages, (language) => slideAddress(deck, language, deck.slides[0]?.id ?? ''))}
<h1 id="deck-title">${bilingual(deck.title)}</h1>
<p class="description">${bilingual(deck.description)}</p>
</header>
<nav class="reading-bar" aria-labelledby="reading-bar-name"><span class="unseen" id="reading-bar-name">${bilingual(interfaceText.controls)}</span>
${deck.languages.map(
  (language, index) =>
    html`<a class="in-${language} medium" href="#${index === 0 ? '' : `${language}/`}contents" lang="${languageTags[language]}">
      ${interfaceText.contents[language]}</a>\n`,
)}${deck.languages.map((shown, index) => renderLanguageLink(deck, shown, index))}
${renderHandoutLinks(deck)}
<button type="button" class="scripted" data-action="present">${bilingual(interfaceText.present)}</button>
</nav>`;
}

function renderContents(deck: Deck): Html {
  // No `nav`: on the stage a script makes a dialog of it, and that element cannot be one.
  return html`<section class="contents" id="contents" role="navigation" aria-labelledby="contents-title">
<a class="anchor second-language" id="${deck.languages[1]}/contents"></a>
<h2 id="contents-title">${bilingual(interfaceText.contents)}</h2>
<form class="filter scripted" role="search"><label><span class="caption">${bilingual(interfaceText.filter)}</span>
  <input type="text" autocomplete="off" spellcheck="false" enterkeyhint="go"></label>
  <button type="button" data-action="close">${bilingual(interfaceText.close)}</button></form>
<p class="to-others">${renderHandoutLinks(deck)}${renderStatementLinks(deck.languages)}${renderAboutLinks(deck.languages)}</p>
<div class="list">
${deck.sections.map(
  ({ id, title }) => html`<h3>${bilingual(title)}</h3>
<ol>
${deck.slides.filter(({ section }) => section.id === id).map((slide) => renderEntry(slide, deck))}</ol>
`,
)}</div>
<ol class="results" hidden></ol>
<p class="nothing" hidden>${bilingual(interfaceText.nothingFound)}</p>
</section>`;
}

/** The link to the other language, shown while one is shown; it works without a script, too. */
function renderLanguageLink({ languages }: Deck, shown: Language, index: number): Html {
  const [target = shown] = languages.filter((language) => language !== shown);
  const tag = languageTags[target];
  return html`<a class="in-${shown} medium" href="${index === 0 ? `#${target}/` : '#/'}" lang="${tag}" hreflang="${tag}" data-action="language">
    ${languageRecords[target].name}</a>`;
}

/** The way to paper: a link in each language. */
function renderHandoutLinks({ languages }: Deck): Html {
  return html`${languages.map(
    (language) =>
      html`<a class="in-${language} medium" href="handout.html?lang=${language}" lang="${languageTags[language]}">${interfaceText.handout[language]}</a>`,
  )}`;
}

/** A link in each language, so that the chosen one survives without a script. */
function renderEntry({ id, number, headline }: Slide, deck: Deck): Html {
  return html`<li data-slide="${id}"><span class="number">${number}</span>${deck.languages.map(
    (language) =>
      html`<a class="in-${language} broken" href="${slideAddress(deck, language, id)}" lang="${languageTags[language]}">${words(headline[language])}</a>`,
  )}</li>\n`;
}
