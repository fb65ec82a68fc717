/** The pieces of a text that stand on one of its lines. */
import type { Piece } from '../text/parse.ts';
import type { Line } from './lines.ts';

/** Cuts pieces to a line; a term that runs over two lines is a term on each. */
export function piecesOf(pieces: readonly Piece[], line: Pick<Line, 'start' | 'end'>): readonly Piece[] {
  return cut(pieces, 0, line).pieces;
}

function cut(
  pieces: readonly Piece[],
  from: number,
  line: Pick<Line, 'start' | 'end'>,
): { readonly pieces: readonly Piece[]; readonly to: number } {
  const within: Piece[] = [];
  let at = from;
  for (const piece of pieces) {
    if (piece.kind === 'term') {
      const inner = cut(piece.pieces, at, line);
      if (inner.pieces.length > 0) within.push({ ...piece, pieces: inner.pieces });
      at = inner.to;
      continue;
    }
    const length = piece.kind === 'break' ? 1 : piece.value.length;
    const [start, end] = [Math.max(at, line.start), Math.min(at + length, line.end)];
    if (end > start) {
      within.push(
        piece.kind === 'break' ? piece : { ...piece, value: piece.value.slice(start - at, end - at) },
      );
    }
    at += length;
  }
  return { pieces: within, to: at };
}
