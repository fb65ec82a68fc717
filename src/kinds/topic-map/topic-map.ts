import type { PictureOf } from '../schemas.ts';
import { stepClass } from '../../markup/bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../../markup/html.ts';
import { labelled, slideLink } from '../drawing.ts';

/** A map of the topics under a bar for what stands above them. */
export function renderTopicMap({ above, topics }: PictureOf<'topic-map'>, { numberOf }: Context): Html {
  return html`<p${stepClass(above.step, 'above')}>${labelled(above)}</p>
<ol class="map">
${topics.map((topic) => html`<li${stepClass(topic.step)}>${slideLink(topic, numberOf(topic.slide))}</li>\n`)}</ol>`;
}
