import type { PictureOf } from '../../model/slide-kinds.ts';
import { stepClass } from '../bilingual.ts';
import { numberOf, type Context } from '../context.ts';
import { html, type Html } from '../html.ts';
import { labelled, slideLink } from './parts.ts';

/** A map of the topics under a bar for what stands above them. */
export function renderTopicMap({ above, topics }: PictureOf<'topic-map'>, { deck }: Context): Html {
  return html`<p${stepClass(above.step, 'above')}>${labelled(above)}</p>
<ol class="map">
${topics.map((topic) => html`<li${stepClass(topic.step)}>${slideLink(topic, numberOf(deck, topic.slide))}</li>\n`)}</ol>`;
}
