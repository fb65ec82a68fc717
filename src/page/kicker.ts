/** Where in the talk a slide stands: its section, or which of the topics it is about. */
import type { Deck, Slide } from '../deck/deck.ts';
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { smallBraid } from '../motif/small-braid.ts';
import { inEach } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';

/** The line over the headline; on a slide about a topic with its drawing and the small braid. */
export function renderKicker({ section, about, topic, picture }: Slide, { title, topics }: Deck): Html {
  // At the end it is the whole that one takes leave of.
  const home = picture.kind === 'closing' ? title : section.title;
  if (!topic)
    return html`<p class="kicker medium">${bilingual(home)}${about && html`<span class="topic-name bold">${bilingual(about)}</span>`}</p>\n`;
  const fill = (words: string): string =>
    words.replace('#', String(topic.number)).replace('#', String(topics.length));
  const place = inEach((language) => fill(interfaceText.topicOf[language]));
  return html`<p class="kicker topic medium"><svg class="icon" viewBox="0 0 48 48" aria-hidden="true"><use href="#icon-${topic.icon}"/></svg><span class="place">${bilingual(place)}</span><span class="topic-name bold">${bilingual(topic.name)}</span></p>
${smallBraid(topics.length, topic.number)}\n`;
}
