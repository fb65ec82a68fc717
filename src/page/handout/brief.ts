/** The brief: a few pages that are read alone. It is made of the slides that the deck names for it, and of its tables. */
import type { Deck, Slide } from '../../deck/deck.ts';
import { describePicture, renderPicture } from '../../kinds/kinds.ts';
import { bilingual, inOtherLanguage } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { renderDescription } from '../../markup/description.ts';
import { renderParticipantsTable } from '../../participants/table.ts';
import type { Text } from '../../text/language.ts';
import { handoutText } from '../../text/words/handout-text.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { contextOf } from '../../deck/context.ts';
import type { HandoutInput } from './handout-input.ts';
import { renderParagraphs } from './front.ts';

/** The whole brief. What is shown first stands before all that is told. */
export function renderBrief(input: HandoutInput): Html {
  const { deck } = input;
  const { brief, delegations, glossary, source } = deck;
  const [first, ...others] = brief.shown;
  const show = (id: string) => slidesOf(deck, id).map((slide) => renderShown(slide, input));
  return html`<article class="brief" hidden>
<header><h1>${bilingual(deck.title)}</h1>
<p class="description">${bilingual(deck.description)}</p></header>
${first && show(first)}
${
  brief.told.length > 0 &&
  section(
    'summary',
    handoutText.summary,
    brief.told.flatMap((id) => slidesOf(deck, id).map(renderClaim)),
  )
}
${others.map(show)}
${glossary.length > 0 && section('terms', handoutText.terms, renderGlossary(deck))}
${source && section('cited', source.citedAs, renderParagraphs(source))}
${delegations.bodies.length > 0 && section('took-part', handoutText.participants, renderParticipantsTable(delegations), delegations.kindsNote)}
</article>`;
}

/** A part of the brief's own. No slide's id holds a slash, so none is like this one's. */
function section(name: string, title: Text, content: Html | readonly Html[], note?: Text): Html {
  return renderPart(`brief/${name}`, `part ${name}`, title, content, note);
}

function renderPart(
  id: string,
  classes: string,
  title: Text,
  content: Html | readonly Html[],
  note?: Text,
): Html {
  return html`<section class="${classes}" aria-labelledby="${id}">
<h2 id="${id}">${bilingual(title)}</h2>
${content}${note && html`<p class="small-print">${bilingual(note)}</p>`}
</section>`;
}

function renderClaim({ headline, detail, sources }: Slide): Html {
  const cites =
    sources.length > 0 && html` <span class="cites">${sources.map(({ id }) => id).join(' ')}</span>`;
  const paragraphs = detail.map((paragraph, index) => {
    const isLast = index === detail.length - 1;
    return html`<p>${bilingual(paragraph)}${isLast && cites}</p>`;
  });
  return html`<div class="claim"><h3>${bilingual(headline)}</h3>${paragraphs}</div>\n`;
}

function renderShown(slide: Slide, { deck, measure }: HandoutInput): Html {
  const { headline, picture } = slide;
  // The slide stands on a page of its own, too.
  const id = `brief-${slide.id}`;
  const context = { ...contextOf(deck, { ...slide, id }, measure), addressOf: () => undefined };
  const drawn = renderPicture(picture, context);
  const content = html`${renderDescription(id, describePicture(picture, context), deck.languages)}
<div class="shown" data-kind="${picture.kind}">
  <div class="picture ${drawn.place}">${drawn.picture}</div>
  ${drawn.foot && html`<p class="small-print">${drawn.foot}</p>`}</div>`;
  return drawn.holdsHeadline
    ? html`<section class="part" aria-labelledby="${id}-headline">\n${content}\n</section>`
    : renderPart(id, 'part', headline, content);
}

function renderGlossary({ glossary }: Deck): Html {
  const heads = [interfaceText.term, interfaceText.otherName, interfaceText.meaning];
  return html`<table class="terms">
<thead><tr>${heads.map((head) => html`<th scope="col">${bilingual(head)}</th>`)}</tr></thead>
<tbody>
${glossary.map(
  ({ name, full, meaning }) =>
    html`<tr><th scope="row">${bilingual(name)}</th><td>${inOtherLanguage(full ?? name)}</td><td>${bilingual(meaning)}</td></tr>\n`,
)}</tbody>
</table>`;
}

/** The slide with an id, as a list of one: the deck is checked, so there is one. */
function slidesOf({ slides }: Deck, id: string): readonly Slide[] {
  return slides.filter((slide) => slide.id === id);
}
