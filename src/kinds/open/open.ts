import type { PictureOf } from '../schemas.ts';
import { stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { labelled } from '../drawing.ts';

/** A list of open questions. */
export function renderOpen({ questions }: PictureOf<'open'>): Html {
  return html`<ul class="questions">
${questions.map((question) => html`<li${stepClass(question.step)}>${labelled(question)}</li>\n`)}</ul>`;
}
