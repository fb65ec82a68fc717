import type { PictureOf } from '../../model/slide-kinds.ts';
import { stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { labelled } from './parts.ts';

/** A list of open questions. */
export function renderOpen({ questions }: PictureOf<'open'>): Html {
  return html`<ul class="questions">
${questions.map((question) => html`<li${stepClass(question.step)}>${labelled(question)}</li>\n`)}</ul>`;
}
