/** The gallery of kinds: the page from which an author chooses, with every kind's pictures, fields, and samples to copy. */
import type { Deck, Slide } from '../../deck/deck.ts';
import { bilingual } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { languageRecords, languageTags, plain, type Text } from '../../text/language.ts';
import { galleryText as words } from '../../text/words/gallery-text.ts';
import { colourSheet } from '../colours.ts';
import type { DeckPage } from '../deck-page.ts';
import { renderSlide } from '../slide.ts';
import { renderSprite } from '../sprite.ts';
import { renderFields } from './fields.ts';
import type { GalleryInput } from './gallery-input.ts';
import { writeSample } from './write-sample.ts';

/** The page of a deck whose sections are the kinds of slides. */
export function renderGalleryPage(input: GalleryInput): DeckPage {
  const { deck, icons } = input;
  const slidesOf = (section: string): readonly Slide[] =>
    deck.slides.filter((slide) => slide.section.id === section);
  const sheets = deck.slides.map((slide) => renderSlide(slide, input).sheet);
  return {
    head: html`<title>${deck.languages.map((language) => plain(deck.title[language])).join(' · ')}</title>
<style>${colourSheet(deck.delegations)}</style>
<style>${sheets.join('\n')}</style>`,
    body: html`${renderSprite(icons)}
${renderBar(deck)}
<main>
<h1>${bilingual(deck.title)}</h1>
<p class="introduction">${bilingual(words.introduction)}</p>
<nav aria-labelledby="kinds"><h2 class="unseen" id="kinds">${bilingual(words.kinds)}</h2>
<ul class="at-a-glance">
${deck.sections.map(({ id, title }) => renderGlance(id, title, slidesOf(id)[0], input))}</ul></nav>
${deck.sections.map(({ id, title }) => renderKind(id, title, slidesOf(id), input))}</main>
<p class="unseen" id="announcer" aria-live="polite"></p>
<p hidden id="copied">${bilingual(words.copied)}</p>`,
  };
}

function renderBar({ languages }: Deck): Html {
  const choice = (name: string, value: string, label: Html | string, tag?: string): Html =>
    html`<button type="button" data-choose="${name}" value="${value}"${tag && html` lang="${tag}"`}>${label}</button>`;
  return html`<div class="gallery-bar scripted" role="toolbar">
<span role="group" aria-labelledby="choose-language"><span class="unseen" id="choose-language">
  ${bilingual(words.language)}</span>
  ${languages.map((language) => choice('lang', language, languageRecords[language].name, languageTags[language]))}</span>
<span role="group" aria-labelledby="choose-ground"><span class="unseen" id="choose-ground">
  ${bilingual(words.ground)}</span>
  ${(['light', 'dark', 'paper'] as const).map((ground) => choice('ground', ground, bilingual(words[ground])))}</span>
</div>`;
}

/** A kind among the others: its usual picture, small. */
function renderGlance(kind: string, title: Text, slide: Slide | undefined, input: GalleryInput): Html {
  return html`<li><a href="#${kind}">${slide && renderFrame({ ...slide, id: `${kind}-glance` }, input)}
    <span class="medium">${bilingual(title)}</span> <code>${kind}</code></a></li>\n`;
}

/** A slide as on the stage, with all its steps; it is to be looked at alone. */
function renderFrame(slide: Slide, input: GalleryInput): Html {
  return html`<div class="frame" inert>${renderSlide(slide, input).section}</div>`;
}

function renderKind(kind: string, title: Text, slides: readonly Slide[], input: GalleryInput): Html {
  const entry = input.entries.get(kind);
  return html`<section class="kind" id="${kind}" aria-labelledby="${kind}-name">
<h2 id="${kind}-name">${bilingual(title)} <code>${kind}</code></h2>
${entry && html`<p lang="en">${entry.about}</p>`}
<div class="samples">
${slides.map((slide) => renderSample(slide, input))}</div>
${entry && renderFields(entry)}</section>\n`;
}

function renderSample(slide: Slide, input: GalleryInput): Html {
  const name = slide.id.slice(slide.picture.kind.length + 1);
  const label = Object.hasOwn(words, name) ? words[name as keyof typeof words] : words.other;
  return html`<figure id="sample-${slide.id}">
<figcaption>${bilingual(label)}${input.edition === 'public' && renderLinks(slide)}</figcaption>
${renderFrame(slide, input)}
<details><summary>${bilingual(words.sample)}</summary>
<button type="button" class="scripted" data-copy="code-${slide.id}">${bilingual(words.copy)}</button>
<pre><code id="code-${slide.id}">${writeSample(input.samples.get(slide.id))}</code></pre></details>
</figure>\n`;
}

/** The same slide in the reading view, as on a phone, and on paper. */
function renderLinks({ id }: Slide): Html {
  return html` <a href="./?view=read#/${id}" target="_blank">
    ${bilingual(words.phone)}</a> <a href="handout.html#/${id}" target="_blank">${bilingual(words.handout)}</a>`;
}
