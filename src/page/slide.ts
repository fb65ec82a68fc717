/** One slide as HTML: the same element is read as an article's section and presented as a slide. */
import type { Slide } from '../deck/deck.ts';
import type { Context } from '../kinds/context.ts';
import { describePicture, renderPicture } from '../kinds/kinds.ts';
import { bilingual, inOtherLanguage } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { contextOf } from '../deck/context.ts';
import { renderDescription } from './description.ts';
import { renderHeadline } from './headline.ts';
import { renderKicker } from './kicker.ts';
import type { PageInput } from './page-input.ts';
import { renderNotes } from './notes.ts';
import { renderRail } from './rail.ts';

/** A slide on a page, and the rules that place what is in its picture. */
export interface RenderedSlide {
  readonly section: Html;
  readonly sheet: string;
}

/** A slide with its picture and, for readers, its detail; with the speaker's notes in the presenter's edition only. */
export function renderSlide(slide: Slide, { deck, edition, measure }: PageInput): RenderedSlide {
  const { id, number, headline, picture, remark, seconds, section, sources, steps } = slide;
  const second = deck.languages[1];
  const opensSection = deck.slides.find((candidate) => candidate.section.id === section.id)?.id === id;
  const marks = attributes({
    id,
    class: opensSection ? 'slide opens-section' : 'slide',
    'data-kind': picture.kind,
    'data-number': number,
    'data-section': section.id,
    'data-backup': section.backup,
    'data-steps': steps > 0 ? steps : undefined,
    'data-seconds': seconds > 0 ? seconds : undefined,
    'aria-labelledby': `${id}-headline`,
  });
  const context = contextOf(deck, slide, measure);
  const drawn = renderPicture(picture, context);
  const rendered = html`<section${marks}>
<a class="anchor" id="/${id}"></a><a class="anchor second-language" id="${second}/${id}"></a>
<header>
${renderKicker(slide, deck)}${
    !drawn.holdsHeadline &&
    html`<h2 id="${id}-headline">${renderHeadline(headline, measure)}</h2>
<p class="other-headline">${inOtherLanguage(headline)}</p>\n`
  }</header>
${renderDescription(id, describePicture(picture, context), deck.languages)}
<div class="picture ${drawn.place}">
${drawn.picture}
</div>
<footer>
<span class="source-line">${[
    html`<span class="cited-as">${bilingual(deck.source.citedAs)}</span>`,
    ...sources.map((paragraph) => html`<span class="cite">${paragraph.id}</span>`),
    remark && html`<span class="remark">${bilingual(remark)}</span>`,
    drawn.foot,
  ]}</span>
<a class="present-here medium scripted" href="?view=deck#/${id}" data-action="present">${bilingual(interfaceText.presentHere)}</a>
<span class="number">${number}</span>
</footer>
${renderRail(slide, deck)}${renderDetail(slide, context)}
${edition === 'presenter' && renderNotes(slide.notes)}</section>\n`;
  return { section: rendered, sheet: drawn.sheet };
}

function renderDetail({ detail, sources, terms }: Slide, { marked }: Context): Html {
  return html`<div class="detail">
${detail.map((paragraph) => html`<p>${marked(paragraph)}</p>\n`)}${
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
