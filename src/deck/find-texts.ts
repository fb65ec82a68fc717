/** Where a deck, as its author wrote it, says something. */
import { formatPath, type Problem } from './error.ts';

/** Texts of a deck that hold a piece, each by place and field. */
export function findTexts(
  spec: unknown,
  piece: string,
): ReadonlyArray<Pick<Problem, 'place' | 'field'> & { readonly text: string }> {
  const found: Array<readonly [path: readonly PropertyKey[], text: string]> = [];
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      if (value.includes(piece)) found.push([path, value]);
    } else if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) visit(item, [...path, name]);
  };
  visit(spec, []);
  return found.map(([path, text]) => ({ ...placeOf(spec, path), text }));
}

/** A slide is named by its id, all else by the part of the deck that it stands in. */
function placeOf(spec: unknown, path: readonly PropertyKey[]): Pick<Problem, 'place' | 'field'> {
  const length = path[0] === 'sections' && path[2] === 'slides' ? 4 : path[0] === 'backup' ? 2 : 0;
  const slide = path
    .slice(0, length)
    .reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], spec);
  if (length > 0)
    return {
      place: `slides/${String((slide as { id?: unknown }).id)}`,
      field: formatPath(path.slice(length)),
    };
  return { place: String(path[0]), field: formatPath(path.slice(1)) };
}
