/** Where in the talk a slide stands: its section, or which of the topics it is about. */
import type { Deck, Slide } from '../deck/deck.ts';
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { smallBraid } from '../motif/small-braid.ts';
import { inEach, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';

/** What a slide belongs to: its section. At the end it is the whole that one takes leave of. */
export function homeOf({ section, picture }: Slide, { title }: Deck): Text {
  return picture.kind === 'closing' ? title : section.title;
}

/** The line over the headline; on a slide about a topic with its drawing and the small braid. */
export function renderKicker(slide: Slide, deck: Deck): Html {
  const { about, topic } = slide;
  const { topics } = deck;
  const home = homeOf(slide, deck);
  if (!topic)
    return html`<p class="kicker medium">${bilingual(home)}${about && html`<span class="topic-name bold">${bilingual(about)}</span>`}</p>\n`;
  const fill = (words: string): string =>
    words.replace('#', String(topic.number)).replace('#', String(topics.length));
  const place = inEach((language) => fill(interfaceText.topicOf[language]));
  return html`<p class="kicker topic medium"><svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
    <use href="#icon-${topic.icon}"/></svg><span class="place">${bilingual(place)}</span><span class="topic-name bold">
    ${bilingual(topic.name)}</span></p>
${smallBraid(topics.length, topic.number)}\n`;
}
