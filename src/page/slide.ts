/** One slide as HTML: the same element is read as an article's section and presented as a slide. */
import type { Deck, Slide } from '../deck/deck.ts';
import type { Edition } from './edition.ts';
import { bilingual, inOtherLanguage } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { contextOf } from './context.ts';
import { renderNotes } from './notes.ts';
import { renderPicture } from '../kinds/kinds.ts';
import { markTerms } from '../markup/terms.ts';

/** A slide with its picture and, for readers, its detail; with the speaker's notes in the presenter's edition only. */
export function renderSlide(slide: Slide, deck: Deck, edition: Edition): Html {
  const { id, number, headline, picture, ours, seconds, section } = slide;
  const opensSection = deck.slides.find((candidate) => candidate.section.id === section.id)?.id === id;
  const marks = attributes({
    id,
    class: opensSection ? `slide ${picture.kind} opens-section` : `slide ${picture.kind}`,
    'data-number': number,
    'data-section': section.id,
    'data-backup': section.backup,
    'data-seconds': seconds > 0 ? seconds : undefined,
    'aria-labelledby': `${id}-headline`,
  });
  const isMarked = picture.kind !== 'glossary' && picture.kind !== 'participants';
  const drawn = renderPicture(picture, contextOf(deck, slide));
  return html`<section${marks}>
<a class="anchor" id="/${id}"></a><a class="anchor english" id="en/${id}"></a>
<header>
${
  opensSection &&
  html`<p class="section-name medium">${bilingual(section.title)}</p>
`
}<h2 id="${id}-headline">${bilingual(headline)}</h2>
<p class="other-headline">${inOtherLanguage(headline)}</p>
</header>
<div class="picture">
${isMarked ? markTerms(drawn, deck.glossary) : drawn}
</div>
<footer>
${ours && html`<span class="ours">${bilingual(interfaceText.ours)}</span>`}<span class="source-line">${bilingual(deck.source.citedAs)}<span class="cites">${slide.sources.map((paragraph) => html`<span class="cite">${paragraph.id}</span>`)}</span></span><a class="present-here medium scripted" href="?view=deck#/${id}" data-action="present">${bilingual(interfaceText.presentHere)}</a><span class="number">${number}</span>
</footer>
${isMarked ? markTerms(renderDetail(slide), deck.glossary) : renderDetail(slide)}
${edition === 'presenter' && renderNotes(slide.notes)}</section>\n`;
}

function renderDetail({ detail, sources, terms }: Slide): Html {
  return html`<div class="detail">
${detail.map((paragraph) => html`<p>${bilingual(paragraph)}</p>\n`)}${
    terms.length > 0 &&
    html`<dl class="terms">${terms.map(
      ({ id, name, full, meaning }) =>
        html`<div data-term="${id}"><dt>${bilingual(name)}</dt><dd>${full && html`<span class="full">${bilingual(full)}</span>`}${bilingual(meaning)}</dd></div>`,
    )}</dl>\n`
  }<dl class="cited"><dt>${bilingual(interfaceText.citedParagraphs)}</dt>${sources.map(
    ({ id, about }) => html`<dd><span class="cite">${id}</span>${bilingual(about)}</dd>`,
  )}</dl>
</div>`;
}
