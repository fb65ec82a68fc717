/** The deck as one page: an article of all slides in both languages, and the controls that a script brings to life. */
import type { Deck, Slide } from '../deck/deck.ts';
import { languages, plain } from '../text/language.ts';
import { bilingual, plainIn, withBreaks } from '../markup/bilingual.ts';
import type { Edition } from './edition.ts';
import { renderHelp, renderToolbar } from './controls.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { renderSlide } from './slide.ts';
import { renderSpeakerPage } from './console/speaker-page.ts';
import { renderSpeakerBlocked } from './console/speaker-sheets.ts';
import { renderSprite } from './sprite.ts';
import { renderTermEntries } from '../markup/terms.ts';
import { renderUpdateNotice } from './update-notice.ts';
import { keepWordsWhole } from '../markup/whole-words.ts';

/** The parts of the page that come from a deck. */
export interface DeckPage {
  readonly head: Html;
  readonly body: Html;
}

/** What the page needs besides the deck. */
export interface PageInput {
  readonly deck: Deck;
  readonly edition: Edition;
  /** Drawings by name, as the content of an SVG `symbol` with a 48 × 48 view box. */
  readonly icons: ReadonlyMap<string, string>;
}

/** The page of a deck. */
export function renderDeckPage({ deck, edition, icons }: PageInput): DeckPage {
  return {
    head: html`<title>${plainIn(deck.title, 'zh')} · ${plainIn(deck.title, 'en')}</title>
<meta name="description" content="${languages.map((language) => plain(deck.description[language])).join(' ')}">`,
    body: keepWordsWhole(html`${renderSprite(icons)}
${renderTopBar(deck)}
${renderContents(deck)}
<main class="reveal">
<div class="slides">
${deck.slides.map((slide) => renderSlide(slide, deck, edition))}</div>
${renderTermEntries(deck.glossary)}</main>
${renderToolbar()}
${renderHelp()}
${renderScriptWords()}
${edition === 'public' && renderUpdateNotice()}
<p class="unseen" id="announcer" aria-live="polite"></p>
${renderSpeakerBlocked()}
${renderSpeakerPage(edition)}`),
  };
}

/** Words that only a script writes on the page, so that the fonts hold their characters. */
function renderScriptWords(): Html {
  const { inHeadline, onSlide, inDetail, matches } = interfaceText;
  return html`<p class="heavier" hidden>${[inHeadline, onSlide, inDetail, matches].map(bilingual)}</p>`;
}

function renderTopBar(deck: Deck): Html {
  return html`<header class="top-bar">
<a class="anchor english" id="en/"></a>
<h1>${bilingual(deck.title)}</h1>
<p class="description">${bilingual(deck.description)}</p>
</header>
<nav class="reading-bar" aria-labelledby="reading-bar-name"><span class="unseen" id="reading-bar-name">${bilingual(interfaceText.controls)}</span>
<a class="medium" href="#contents">${bilingual(interfaceText.contents)}</a>
<a class="in-zh medium" href="#en/" lang="en" hreflang="en" data-action="language">${plain(interfaceText.otherLanguage.zh)}</a>
<a class="in-en medium" href="#/" lang="zh-Hant-TW" hreflang="zh-Hant-TW" data-action="language">${plain(interfaceText.otherLanguage.en)}</a>
${renderHandoutLinks()}
<button type="button" class="scripted" data-action="present">${bilingual(interfaceText.present)}</button>
</nav>`;
}

function renderContents(deck: Deck): Html {
  // No `nav`: on the stage a script makes a dialog of it, and that element cannot be one.
  return html`<section class="contents" id="contents" role="navigation" aria-labelledby="contents-title">
<h2 id="contents-title">${bilingual(interfaceText.contents)}</h2>
<form class="filter scripted" role="search"><label><span class="caption">${bilingual(interfaceText.filter)}</span><input type="text" autocomplete="off" spellcheck="false" enterkeyhint="go"></label><button type="button" data-action="close">${bilingual(interfaceText.close)}</button></form>
<p class="to-handout">${renderHandoutLinks()}</p>
<div class="list">
${deck.sections.map(
  ({ id, title }) => html`<h3>${bilingual(title)}</h3>
<ol>
${deck.slides.filter(({ section }) => section.id === id).map(renderEntry)}</ol>
`,
)}</div>
<ol class="results" hidden></ol>
<p class="nothing" hidden>${bilingual(interfaceText.nothingFound)}</p>
</section>`;
}

/** The way to paper: two links, as in the contents. */
function renderHandoutLinks(): Html {
  const { zh, en } = interfaceText.handout;
  return html`<a class="in-zh medium" href="handout.html?lang=zh" lang="zh-Hant-TW">${zh}</a><a class="in-en medium" href="handout.html?lang=en" lang="en">${en}</a>`;
}

/** Two links, one a language, so that the chosen language survives without a script. */
function renderEntry({ id, number, headline }: Slide): Html {
  return html`<li data-slide="${id}"><span class="number">${number}</span><a class="in-zh broken" href="#/${id}" lang="zh-Hant-TW">${withBreaks(headline.zh)}</a><a class="in-en broken" href="#en/${id}" lang="en">${withBreaks(headline.en)}</a></li>\n`;
}
