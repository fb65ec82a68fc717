/** The brief: two to four pages that are read alone. It is made of the same slides, told as text and tables. */
import type { Deck, Slide } from '../../deck/deck.ts';
import type { Text } from '../../text/language.ts';
import type { PictureOf, SlideKind } from '../../kinds/schemas.ts';
import { bilingual, inOtherLanguage } from '../../markup/bilingual.ts';
import { renderParticipantsTable } from '../../participants/table.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { labelled, verbTag } from '../../kinds/drawing.ts';
import { digestOf } from '../../kinds/digest.ts';
import { renderPoints } from './digest-html.ts';
import { renderParagraphs } from './front.ts';
import { handoutText } from '../../text/words/handout-text.ts';

/** The whole brief. A part that the deck has no slide for is left out. */
export function renderBrief(deck: Deck): Html {
  const topics = topicsOf(deck);
  const [open] = slidesOf(deck, 'open');
  return html`<article class="brief">
<header><h1>${bilingual(deck.title)}</h1>
<p class="description">${bilingual(deck.description)}</p></header>
${part('summary', handoutText.summary, renderSummary(deck, topics))}
${slidesOf(deck, 'participants').length > 0 && part('took-part', handoutText.participants, renderParticipantsTable(deck.delegations), deck.delegations.kindsNote)}
${topics.length > 0 && part('matrix', handoutText.topics, renderTopics(deck, topics))}
${deck.glossary.length > 0 && part('terms', handoutText.terms, renderGlossary(deck))}
${
  open &&
  part(
    'left-open',
    handoutText.open,
    html`<ul class="questions">${open.picture.questions.map((question) => html`<li>${labelled(question)}</li>\n`)}</ul>`,
  )
}
${part('cited', deck.source.citedAs, renderParagraphs(deck.source))}
</article>`;
}

function part(name: string, title: Text, content: Html, note?: Text): Html {
  return html`<section class="part ${name}" aria-labelledby="brief-${name}">
<h2 id="brief-${name}">${bilingual(title)}</h2>
${content}${note && html`<p class="small-print">${bilingual(note)}</p>`}
</section>`;
}

/** What the talk claims, slide by slide, but for those whose content the tables hold. */
function renderSummary({ slides }: Deck, topics: readonly Slide[]): Html {
  const elsewhere: readonly SlideKind[] = ['title', 'tiles', 'participants', 'topic-map', 'glossary', 'open'];
  const told = slides.filter((slide) => !topics.includes(slide) && !elsewhere.includes(slide.picture.kind));
  const [first] = slides.filter(({ picture }) => picture.kind === 'tiles');
  return html`${first && html`<p class="lead-in">${bilingual(first.detail[0] ?? first.headline)}</p>`}
${told.map(
  ({ headline, ours, detail: [claim], sources }) =>
    html`<div class="claim"><h3>${bilingual(headline)}${ours && html` <span class="ours">${bilingual(interfaceText.ours)}</span>`}</h3><p>${claim && bilingual(claim)} <span class="cites">${idsOf(sources)}</span></p></div>\n`,
)}`;
}

function idsOf(sources: Slide['sources']): string {
  return sources.map(({ id }) => id).join(' ');
}

function renderTopics(deck: Deck, topics: readonly Slide[]): Html {
  const { left, right } = deck.delegations.sides;
  const heads = [interfaceText.topic, left.name, interfaceText.bothSides, right.name, handoutText.next];
  return html`<table class="topics">
<thead><tr>${heads.map((head) => html`<th scope="col">${bilingual(head)}</th>`)}</tr></thead>
<tbody>
${topics.map((slide) => renderTopic(slide, deck))}</tbody>
</table>`;
}

function renderTopic(slide: Slide, deck: Deck): Html {
  const { left, shared, right, next } = digestOf(slide.picture, deck);
  const [map] = slidesOf(deck, 'topic-map');
  const label = map?.picture.topics.find((topic) => topic.slide === slide.id)?.label ?? slide.headline;
  return html`<tr><th scope="row">${bilingual(label)}<span class="small">${idsOf(slide.sources)}</span></th><td>${renderPoints(left)}</td><td>${renderPoints(shared)}</td><td>${renderPoints(right)}</td><td>${next.map(({ points, ...verb }) => html`<div class="prospects">${verbTag(verb)}${renderPoints(points)}</div>`)}</td></tr>\n`;
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

/** The slides that a map of topics leads to, in its order. */
function topicsOf(deck: Deck): readonly Slide[] {
  const [map] = slidesOf(deck, 'topic-map');
  return map?.picture.topics.flatMap(({ slide }) => deck.slides.find(({ id }) => id === slide) ?? []) ?? [];
}

function slidesOf<K extends SlideKind>(deck: Deck, kind: K): ReadonlyArray<Slide<PictureOf<K>>> {
  return deck.slides.filter((slide): slide is Slide<PictureOf<K>> => slide.picture.kind === kind);
}
