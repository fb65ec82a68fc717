/** The brief: two to four pages that are read alone. It is made of the same slides, told as text and tables. */
import type { Deck, Slide } from '../../model/deck.ts';
import type { Text } from '../../model/language.ts';
import type { PictureOf, SlideKind } from '../../model/slide-kinds.ts';
import { both, other } from '../bilingual.ts';
import { renderParticipantsTable } from '../diagram/table.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';
import { labelled, verbTag } from '../kinds/parts.ts';
import { digestOf } from './digest.ts';
import { renderPoints } from './digest-html.ts';
import { renderParagraphs } from './front.ts';
import { handoutText } from './handout-text.ts';

/** The whole brief. A part that the deck has no slide for is left out. */
export function renderBrief(deck: Deck): Html {
  const topics = topicsOf(deck);
  const [open] = slidesOf(deck, 'open');
  return html`<article class="brief">
<header><h1>${both(deck.title)}</h1>
<p class="description">${both(deck.description)}</p></header>
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
<h2 id="brief-${name}">${both(title)}</h2>
${content}${note && html`<p class="small-print">${both(note)}</p>`}
</section>`;
}

/** What the talk claims, slide by slide, but for those whose content the tables hold. */
function renderSummary({ slides }: Deck, topics: readonly Slide[]): Html {
  const elsewhere: readonly SlideKind[] = ['title', 'tiles', 'participants', 'topic-map', 'glossary', 'open'];
  const told = slides.filter((slide) => !topics.includes(slide) && !elsewhere.includes(slide.picture.kind));
  const [first] = slides.filter(({ picture }) => picture.kind === 'tiles');
  return html`${first && html`<p class="lead-in">${both(first.detail[0] ?? first.headline)}</p>`}
${told.map(
  ({ headline, ours, detail: [claim], sources }) =>
    html`<div class="claim"><h3>${both(headline)}${ours && html` <span class="ours">${both(interfaceText.ours)}</span>`}</h3><p>${claim && both(claim)} <span class="cites">${idsOf(sources)}</span></p></div>\n`,
)}`;
}

function idsOf(sources: Slide['sources']): string {
  return sources.map(({ id }) => id).join(' ');
}

function renderTopics(deck: Deck, topics: readonly Slide[]): Html {
  const { tw, eu } = deck.delegations.sides;
  const heads = [interfaceText.topic, tw.name, interfaceText.bothSides, eu.name, handoutText.next];
  return html`<table class="topics">
<thead><tr>${heads.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>
${topics.map((slide) => renderTopic(slide, deck))}</tbody>
</table>`;
}

function renderTopic(slide: Slide, deck: Deck): Html {
  const { tw, both: shared, eu, next } = digestOf(slide.picture, deck);
  const [map] = slidesOf(deck, 'topic-map');
  const label = map?.picture.topics.find((topic) => topic.slide === slide.id)?.label ?? slide.headline;
  return html`<tr><th scope="row">${both(label)}<span class="small">${idsOf(slide.sources)}</span></th><td>${renderPoints(tw)}</td><td>${renderPoints(shared)}</td><td>${renderPoints(eu)}</td><td>${next.map(({ points, ...verb }) => html`<div class="prospects">${verbTag(verb)}${renderPoints(points)}</div>`)}</td></tr>\n`;
}

function renderGlossary({ glossary }: Deck): Html {
  const heads = [interfaceText.term, interfaceText.otherName, interfaceText.meaning];
  return html`<table class="terms">
<thead><tr>${heads.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>
${glossary.map(
  ({ name, full, meaning }) =>
    html`<tr><th scope="row">${both(name)}</th><td>${other(full ?? name)}</td><td>${both(meaning)}</td></tr>\n`,
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
