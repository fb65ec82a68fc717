/** A deck's code with one slide more, and the terms that it uses. */
import type { TermSpec } from '../deck/spec.ts';

/**
 * Imports a slide by its id, names it last in the last section, and puts terms first into the glossary; `undefined` where no
 * section lists names alone, or where the glossary does not stand there.
 */
export function insertSlide(deck: string, id: string, terms: readonly TermSpec[]): string | undefined {
  const entries = terms.map((term) => `${JSON.stringify(term)},`).join('');
  const hasGlossary = terms.length === 0 || /\bglossary:\s*\[/u.test(deck);
  const code = deck.replace(/\bglossary:\s*\[/u, (start) => `${start}${entries}`);
  const name = id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  const lists = [...code.matchAll(/\bslides:\s*\[([\w\s,]*)\]/gu)];
  const list = lists.at(-1);
  const lastImport = [...code.matchAll(/^import .*;$/gmu)].at(-1);
  if (!list || !lastImport || !hasGlossary) return undefined;
  const names = [...(list[1] ?? '').split(',').map((one) => one.trim()), name].filter((one) => one !== '');
  const importsEnd = lastImport.index + lastImport[0].length;
  return [
    code.slice(0, importsEnd),
    `\nimport { ${name} } from './${id}.ts';`,
    code.slice(importsEnd, list.index),
    `slides: [${names.join(', ')}]`,
    code.slice(list.index + list[0].length),
  ].join('');
}
