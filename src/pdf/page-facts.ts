/** What a page itself says should be on paper, read from the page before it is printed. */

/** The facts of a page in the choices that it stands in. */
export interface PageFacts {
  /** Every text that has a box, in the order of the page. */
  readonly text: string;
  /** The heads of its tables, as text; they are printed anew wherever a table goes on. */
  readonly heads: readonly string[];
  /** Its links that are printed. */
  readonly links: readonly PageLink[];
  /** Texts that their box or one around it cuts off. */
  readonly clipped: readonly string[];
}

/** A link of the page. */
export interface PageLink {
  /** `#` and a place within the document, or an address. */
  readonly target: string;
  readonly text: string;
}

/** Runs in the page and gives its facts. What only screen readers are told is not printed, so it does not count. */
export const READ_PAGE_FACTS = `(() => {
  const root = document.documentElement;
  const other = root.dataset.lang === 'zh' ? '.in-en' : '.in-zh';
  const hidden = '.unseen, style, script, ' + other;
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const isSpace = node.data.trim() === '';
    if (!node.parentElement.closest(hidden) && range.getClientRects().length > 0) texts.push({ node, rects, isSpace });
  }
  const isCut = ({ node, rects, isSpace }) => {
    if (isSpace) return false;
    for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const cutsX = overflowX !== 'visible' && overflowX !== 'auto';
      const cutsY = overflowY !== 'visible' && overflowY !== 'auto';
      for (const rect of rects) {
        // The box of a line is higher than its letters by what lies between lines.
        const slack = rect.height / 5;
        if (cutsX && (rect.left < left - 1 || rect.right > right + 1)) return true;
        if (cutsY && (rect.top < top - slack || rect.bottom > bottom + slack)) return true;
      }
    }
    return false;
  };
  return {
    text: texts.map(({ node }) => node.data).join(''),
    heads: [...document.querySelectorAll('thead')].map((head) =>
      texts.filter(({ node }) => head.contains(node)).map(({ node }) => node.data).join(''),
    ),
    links: [...document.querySelectorAll('a[href]')].flatMap((link) => {
      const text = texts.filter(({ node }) => link.contains(node)).map(({ node }) => node.data).join('');
      const to = link.getAttribute('href');
      const target = to.startsWith('#') ? decodeURIComponent(to) : link.href;
      return text.trim() === '' ? [] : [{ target, text: text.replaceAll(/\\s+/gu, ' ').trim() }];
    }),
    clipped: texts.filter(isCut).map(({ node }) => node.data.trim()),
  };
})()`;
