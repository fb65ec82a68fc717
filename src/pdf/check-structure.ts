/** Checks the tables and pictures of a PDF. */
import type { Structure, Table } from './read-structure.ts';

/** What is missing or wrong in the structure; the page shows so many pictures from files. */
export function checkStructure({ tables, images }: Structure, shown: number): string[] {
  return [
    ...(images > shown ? [`has ${images} pictures made of pixels instead of ${shown}`] : []),
    ...tables.flatMap((table) => checkTable(table).map((problem) => `table ${table.number} ${problem}`)),
  ];
}

/** No row goes over the end of a page, and on every page with rows stands the head, if there is one. */
function checkTable({ rows }: Table): string[] {
  const heads = rows.filter(({ isHead }) => isHead);
  const others = rows.filter(({ isHead }) => !isHead);
  const headed = new Set(heads.flatMap(({ pages }) => [...pages]));
  const bare = new Set(others.flatMap(({ pages }) => [...pages]).filter((page) => !headed.has(page)));
  const split = others.filter(({ pages }) => pages.size > 1).length;
  return [
    ...(split > 0 ? [`has ${split} rows split between pages`] : []),
    ...(headed.size > 0 && bare.size > 0 ? [`goes on without its head on ${bare.size} pages`] : []),
  ];
}
