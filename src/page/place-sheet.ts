/** The sheet of all places on the pictures of a deck. */
import { renderPicture } from '../kinds/kinds.ts';
import { html, type Html } from '../markup/html.ts';
import { contextOf } from '../deck/context.ts';
import type { PageInput } from './page-input.ts';

/** A style sheet; the page's policy knows it by its hash. */
export function renderPlaceSheet({ deck, measure }: Pick<PageInput, 'deck' | 'measure'>): Html {
  const rules = deck.slides.map(
    (slide) => renderPicture(slide.picture, contextOf(deck, slide, measure)).sheet,
  );
  return html`<style>${rules.join('\n')}</style>`;
}
