/** The first page of a handout: what it is, its contents, and the paragraphs of the source that slides cite. */
import type { Deck, Slide } from '../../model/deck.ts';
import { both } from '../bilingual.ts';
import { attributes, html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';

/** The first page. */
export function renderFront(deck: Deck): Html {
  const { title, description, source, sections, slides } = deck;
  return html`<section class="front">
<h1>${both(title)}</h1>
<p class="description">${both(description)}</p>
<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${both(interfaceText.contents)}</h2>
${sections.map(
  ({ id, title: name }) => html`<div class="chapter"><h3>${both(name)}</h3>
<ol>
${slides.filter(({ section }) => section.id === id).map(renderEntry)}</ol></div>
`,
)}</nav>
<section class="paragraphs" aria-labelledby="paragraphs-title">
<h2 id="paragraphs-title">${both(source.citedAs)}</h2>
${renderParagraphs(source, (id) => id)}
</section>
</section>`;
}

/** The source and what its paragraphs are about. `placeOf` names each as a place that links lead to. */
export function renderParagraphs(
  { title, paragraphs }: Deck['source'],
  placeOf?: (id: string) => string,
): Html {
  return html`<p class="source-title">${both(title)}</p>
<dl class="paragraph-list">
${paragraphs.map(({ id, about }) => html`<div${attributes({ id: placeOf?.(id) })}><dt>${id}</dt><dd>${both(about)}</dd></div>\n`)}</dl>`;
}

function renderEntry({ id, number, headline }: Slide): Html {
  return html`<li><a href="#/${id}"><span class="number">${number}</span><span class="words">${both(headline)}</span></a></li>\n`;
}
