/** The pieces that several kinds of slide are drawn with. */
import type { Prospect, SlideLink } from './parts.ts';
import type { Text } from '../text/language.ts';
import { bilingual, stepClass } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';

/** A label with its smaller line. */
export function labelled({ label, note }: { label: Text; note?: Text | undefined }): Html {
  return html`<span class="label">${bilingual(label)}</span>${note && html`<span class="note">${bilingual(note)}</span>`}`;
}

/** A drawing from the page's sprite. */
function icon(name: string | undefined): Html {
  return name === undefined
    ? html``
    : html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}

/** The tag that carries the verb of the source, firm or light by its outline. */
export function verbTag({ firmness, verb }: { firmness: string; verb: Text }): Html {
  return html`<span class="verb" data-firmness="${firmness}">${bilingual(verb)}</span>`;
}

/** What comes next: the verb's tag and what it is about. */
export function prospect(next: Prospect, ...classes: readonly string[]): Html {
  return html`<p${stepClass(next.step, 'prospect', ...classes)}>${verbTag(next)}<span class="label">${bilingual(next.label)}</span></p>`;
}

/** Items as a list. */
export function items(list: readonly Text[]): Html {
  return html`<ul>${list.map((item) => html`<li>${bilingual(item)}</li>`)}</ul>`;
}

/** A link to a slide with its drawing, label and smaller line. */
export function slideLink(link: SlideLink, number: string): Html {
  return html`<a class="to-slide" href="#/${link.slide}">${icon(link.icon)}<span class="words">${labelled(link)}</span><span class="to-number">${number}</span></a>`;
}
