/**
 * Texts of a page in its flow, such as the article on a phone or a sheet of paper, that leave what holds them, or lie over
 * each other. `query` is what holds them: a slide, a sheet. Runs in the page, so it holds all it needs.
 */
export function measurePage(
  query: string,
): ReadonlyArray<{ readonly slide: string; readonly problem: string }> {
  const SLACK = 2;
  const problems = new Map<string, { slide: string; problem: string }>();
  for (const holder of document.querySelectorAll(query)) {
    if (!holder.checkVisibility()) continue;
    const frame = holder.getBoundingClientRect();
    const lines: Array<{ text: string; element: Element; rect: DOMRect; size: number }> = [];
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.unseen, .b-reading, table.d-participants, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      for (const rect of range.getClientRects())
        if (rect.width > 0.5) lines.push({ text: text.slice(0, 24), element, rect, size });
    }
    const add = (element: Element, problem: string): void => {
      // On paper an id begins with a slash, since the deck's address does.
      const slide = (element.closest('section[id]')?.id ?? '').replace('/', '');
      problems.set(`${slide} ${problem}`, { slide, problem });
    };
    for (const { text, element, rect } of lines) {
      const beyond = Math.max(frame.left - rect.left, rect.right - frame.right);
      if (beyond > SLACK) add(element, `“${text}” leaves its page by ${Math.ceil(beyond)} px`);
    }
    // A line's box is taller than its letters; what must not touch is the letters.
    const letters = ({ rect, size }: (typeof lines)[number]): readonly [top: number, bottom: number] => {
      const inset = Math.max(0, (rect.height - size) / 2);
      return [rect.top + inset, rect.bottom - inset];
    };
    const sorted = lines.toSorted((a, b) => letters(a)[0] - letters(b)[0]);
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1)) {
        const height = letters(a)[1] - letters(b)[0];
        if (height < SLACK * 2) break;
        const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        if (width > SLACK && a.element !== b.element) add(a.element, `“${a.text}” overlaps “${b.text}”`);
      }
    }
  }
  return [...problems.values()];
}
