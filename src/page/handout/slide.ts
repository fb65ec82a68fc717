/** One slide on paper: its picture set again, the text for readers, its sources, and room to write. */
import type { Slide } from '../../deck/deck.ts';
import { bilingual, inOtherLanguage } from '../../markup/bilingual.ts';
import type { PageInput } from '../page-input.ts';
import type { RenderedSlide } from '../slide.ts';
import { html, type Html } from '../../markup/html.ts';
import { describePicture, renderPicture } from '../../kinds/kinds.ts';
import { contextOf } from '../../deck/context.ts';
import { renderDescription } from '../description.ts';
import { handoutText } from '../../text/words/handout-text.ts';

/** Ruled lines of 8 mm: as many as the emptiest page has room for; what is too much is cut off. */
const RULED = 30;

/** A slide with everything that any layout prints of it; the layouts' style sheets choose. */
export function renderHandoutSlide(slide: Slide, { deck, edition, measure }: PageInput): RenderedSlide {
  const { id, number, headline, picture, remark, section, detail, notes, sources } = slide;
  // A page of paper has one address for both languages.
  const context = { ...contextOf(deck, slide, measure), addressOf: (to: string) => `#/${to}` };
  const drawn = renderPicture(picture, context);
  const rendered = html`<section class="slide" data-kind="${picture.kind}" id="/${id}" data-section="${section.id}" aria-labelledby="${id}-headline">
<header>
<span class="number">${number}</span>
${
  !drawn.holdsHeadline &&
  html`<div><h2 id="${id}-headline">${bilingual(headline)}</h2>
<p class="other-headline">${inOtherLanguage(headline)}</p></div>\n`
}</header>
${renderDescription(id, describePicture(picture, context), deck.languages)}
<div class="picture ${drawn.place}">
${drawn.picture}
</div>
<div class="detail">
${detail.map((paragraph) => html`<p>${bilingual(paragraph)}</p>\n`)}</div>
${edition === 'presenter' && html`<aside class="speaker-notes" hidden><p class="bold">${bilingual(handoutText.speakerNotes)}</p><p>${bilingual(notes)}</p></aside>\n`}<footer>
${remark && html`<span class="remark">${bilingual(remark)}</span>`}${drawn.foot}<span class="source-line">${bilingual(deck.source.citedAs)}</span>${sources.map((paragraph) => renderCitation(paragraph))}
</footer>
<div class="lines" aria-hidden="true">${Array.from({ length: RULED }, () => html`<i></i>`)}</div>
</section>\n`;
  return { section: rendered, sheet: drawn.sheet };
}

function renderCitation({ id, about }: Slide['sources'][number]): Html {
  return html`<a class="citation" href="#${id}"><span class="cite">${id}</span><span class="about">${bilingual(about)}</span></a>`;
}
