/** The field of a mistake as its author finds it again: items of lists by what they are called, and the text that stands there. */
import type { Problem } from '../deck/error.ts';
import { nameOf } from './texts.ts';

/** The same problem with names for indexes, and its text, looked up in the deck as it was written. */
export function nameField(problem: Problem, spec: unknown): Problem & { readonly text?: string } {
  const keys = problem.field.match(/[^.[\]]+/gu) ?? [];
  let value = partAt(problem.place, spec);
  const named = keys.map((key, at) => {
    const isIndex = Array.isArray(value);
    const inner = valueAt(value, key);
    value = inner;
    if (!isIndex) return at === 0 ? key : `.${key}`;
    const name = nameOf(inner);
    // Where the name itself is what is wrong, the index tells more.
    return `[${name === undefined || valueAt(inner, keys[at + 1] ?? '') === name ? key : name}]`;
  });
  return {
    ...problem,
    field: named.join(''),
    ...(typeof value === 'string' && value.trim() !== '' ? { text: value } : {}),
  };
}

function partAt(place: string, spec: unknown): unknown {
  const id = /^slides\/(.+)$/u.exec(place)?.[1];
  if (id !== undefined) return slidesOf(spec).find((slide) => valueAt(slide, 'id') === id);
  return place === 'deck' ? spec : valueAt(spec, place);
}

function slidesOf(spec: unknown): unknown[] {
  const [sections, backup] = [valueAt(spec, 'sections'), valueAt(spec, 'backup')];
  return [...listOf(sections).flatMap((section) => listOf(valueAt(section, 'slides'))), ...listOf(backup)];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
