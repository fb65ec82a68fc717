/**
 * Lines of Chinese that begin with a sign which closes, or end with one which opens, within a part of a page. Runs in the
 * page, so it holds all it needs.
 */
export function measureLines(query: string): string[] {
  const NOT_FIRST = /[、。，．；：！？）」』〕》〉…％]/u;
  const NOT_LAST = /[（「『〔《〈]/u;
  const problems = new Set<string>();
  const blockOf = (element: Element | null): Element | null => {
    let box = element;
    while (box && getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
    return box;
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.unseen, .b-reading');

  interface Sign {
    readonly sign: string;
    readonly rect: DOMRect;
  }
  const signs = new Map<Element, Sign[]>();
  for (const root of document.querySelectorAll(query)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const element = node.parentElement;
      const block = blockOf(element);
      if (!element || !block || !/\p{Script=Han}/u.test(block.textContent ?? '') || !isShown(element))
        continue;
      const known = signs.get(block) ?? [];
      signs.set(block, known);
      const range = document.createRange();
      for (const { 0: sign, index } of text.matchAll(/\S/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + sign.length);
        const rect = range.getClientRects()[0];
        if (rect && rect.width > 0) known.push({ sign, rect });
      }
    }
  }
  for (const line of signs.values()) {
    for (const [index, { sign, rect }] of line.entries()) {
      const before = line[index - 1];
      if (!before || rect.top < before.rect.top + before.rect.height / 2) continue;
      const [end, start] = [line.slice(0, index).slice(-6), line.slice(index, index + 6)].map((part) =>
        part.map((one) => one.sign).join(''),
      );
      if (NOT_FIRST.test(sign)) problems.add(`“${start}” begins a line with ${sign}`);
      if (NOT_LAST.test(before.sign)) problems.add(`“${end}” ends a line with ${before.sign}`);
    }
  }
  return [...problems];
}
