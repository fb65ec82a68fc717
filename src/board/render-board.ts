/** A set board as a page holds it: its drawing, its words over it, and the sheet of their places. */
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { renderDrawing } from './draw.ts';
import { createPlaceSheet } from './place-sheet.ts';
import { spanOf, type SetBoard } from './set-board.ts';
import type { Board, FootLine } from './types.ts';
import { writePart, type Writing } from './write.ts';

/** A picture, and the rules that place what is in it. */
export interface RenderedBoard {
  readonly picture: Html;
  /** The class of the picture's own place. */
  readonly place: string;
  readonly sheet: string;
  /** What the picture has to say at the foot of its slide. */
  readonly foot?: Html | undefined;
  /** Whether it holds the headline of its slide. */
  readonly holdsHeadline: boolean;
}

/** Renders a board of a slide, by the slide's id and its position in the deck. */
export function renderBoard(
  setBoard: SetBoard,
  slide: { readonly id: string; readonly position: number },
  { findTerms, addressOf, languages }: Pick<Writing, 'findTerms' | 'addressOf' | 'languages'>,
): RenderedBoard {
  const { board, parts } = setBoard;
  if (board.drawing) return { picture: board.drawing.render(), place: '', sheet: '', holdsHeadline: false };
  const { top, bottom } = spanOf(board);
  const place = `p${slide.position}`;
  const places = createPlaceSheet(`${place}-`, board);
  const writing = { places, findTerms, addressOf, languages, slide: slide.id };
  const words = parts.map((part) => writePart(part, writing));
  return {
    picture: html`${renderDrawing(setBoard, slide.id)}${words}`,
    place,
    foot: board.foot && renderFoot(board.foot),
    sheet: `.${place}{--top:${top};--high:${bottom - top}${emblemOf(board)}}${foldOf(board, place)}${places.sheet()}`,
    holdsHeadline: board.holdsHeadline ?? false,
  };
}

function renderFoot({ text, inFlow }: FootLine): Html {
  if (!inFlow) return html`<span class="picture-line">${bilingual(text)}</span>`;
  return html`<span class="picture-line"><span class="b-placed">${bilingual(text)}</span><span class="b-flowing">${bilingual(inFlow)}</span></span>`;
}

/** Where its emblem begins and how wide it is, and what the drawing has over and under it. */
function emblemOf({ emblem, ...board }: Board): string {
  if (!emblem) return '';
  const { top, bottom } = spanOf(board);
  const end = board.fold?.[0] ?? bottom;
  return `;--from:${emblem.x};--wide:${emblem.w};--over:${emblem.y - top};--under:${end - emblem.y - emblem.h}`;
}

/** On pages a board is lower by what is folded away. */
function foldOf(board: Board, place: string): string {
  if (!board.fold) return '';
  const { top, bottom } = spanOf(board);
  const by = board.fold[1] - board.fold[0];
  return `:root:not([data-view=deck]) .${place}{--fold:${by};--high:${bottom - top - by}}`;
}
