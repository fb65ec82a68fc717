/** The first page of a handout: what it is, its contents, and the paragraphs of the source that slides cite. */
import type { Deck, Slide } from '../../deck/deck.ts';
import { bilingual } from '../../markup/bilingual.ts';
import { attributes, html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';

/** The first page. */
export function renderFront(deck: Deck): Html {
  const { title, description, source, sections, slides } = deck;
  return html`<section class="front">
<h1>${bilingual(title)}</h1>
<p class="description">${bilingual(description)}</p>
<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${bilingual(interfaceText.contents)}</h2>
${sections.map(
  ({ id, title: name }) => html`<div class="chapter"><h3>${bilingual(name)}</h3>
<ol>
${slides.filter(({ section }) => section.id === id).map(renderEntry)}</ol></div>
`,
)}</nav>
${
  source &&
  html`<section class="paragraphs" aria-labelledby="paragraphs-title">
<h2 id="paragraphs-title">${bilingual(source.citedAs)}</h2>
${renderParagraphs(source, (id) => id)}
</section>\n`
}</section>`;
}

/** The source and what its paragraphs are about. `placeOf` names each as a place that links lead to. */
export function renderParagraphs(
  { title, paragraphs }: NonNullable<Deck['source']>,
  placeOf?: (id: string) => string,
): Html {
  return html`<p class="source-title">${bilingual(title)}</p>
<dl class="paragraph-list">
${paragraphs.map(({ id, about }) => html`<div${attributes({ id: placeOf?.(id) })}><dt>${id}</dt><dd>${bilingual(about)}</dd></div>\n`)}</dl>`;
}

function renderEntry({ id, number, headline }: Slide): Html {
  return html`<li><a href="#/${id}"><span class="number">${number}</span><span class="words">${bilingual(headline)}</span></a></li>\n`;
}
