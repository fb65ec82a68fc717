/** Parts a list into pages, as much on each as it has rows for. */

/** Elements by page: all on one where they take no more than `all` rows, else `paged` on each. A `data-rows` says how many one takes. */
export function pages<E extends HTMLElement>(
  elements: readonly E[],
  { all, paged }: { readonly all: number; readonly paged: number },
): E[][] {
  const rowsOf = ({ dataset }: E): number => Number(dataset['rows'] ?? 1);
  const total = elements.reduce((sum, element) => sum + rowsOf(element), 0);
  const most = total <= all ? all : paged;
  const made: E[][] = [];
  let room = 0;
  for (const element of elements) {
    room -= rowsOf(element);
    const page = made.at(-1);
    if (page && room >= 0) page.push(element);
    else {
      made.push([element]);
      room = most - rowsOf(element);
    }
  }
  return made;
}
