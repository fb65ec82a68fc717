/** What a page itself says should be on paper, read from the page before it is printed. */

/** The facts of a page in the choices that it stands in. */
export interface PageFacts {
  /** Every text that has a box, in the order of the page. */
  readonly text: string;
  /** The heads of its tables, as text; they are printed again on each page that a table continues on. */
  readonly heads: readonly string[];
  /** The cells of its tables, by tables and rows. */
  readonly tables: ReadonlyArray<ReadonlyArray<readonly PageCell[]>>;
  /** How many of its pictures are made of pixels. */
  readonly images: number;
  /** Its links that are printed. */
  readonly links: readonly PageLink[];
  /** Texts that their box or one around it cuts off. */
  readonly clipped: readonly PageText[];
  /** Texts that reach beyond the column of the page: for their sake a browser prints all of it smaller. */
  readonly wide: readonly PageText[];
}

/** A text of the page. */
export interface PageText {
  readonly words: string;
  /** Id of the slide that it belongs to; empty outside of slides. */
  readonly slide: string;
}

/** A cell of a table. */
export interface PageCell {
  readonly isHead: boolean;
  /** Whether it holds text or a picture, and not a mark alone. */
  readonly isPrinted: boolean;
  /** All its text, with what only screen readers are told. */
  readonly words: string;
}

/** A link of the page. */
export interface PageLink {
  /** `#` and a place within the document, or an address. */
  readonly target: string;
  readonly text: string;
}

/** Runs in the page and gives its facts. What only screen readers are told is not printed, so it does not count. */
export const READ_PAGE_FACTS = `(() => {
  // Chromium gives boxes to text of a drawing that is not displayed, so the other language is told by its class.
  const { lang } = document.documentElement.dataset;
  const isOther = (element) => {
    const own = element.closest('[class^="in-"]');
    return own !== null && !own.matches('.in-' + lang);
  };
  // Words of a board for those who read or listen are told on the stage and shown where they flow.
  const isTold = (words) => words !== null && getComputedStyle(words).clipPath !== 'none';
  const isHidden = (element) =>
    element.closest('.unseen, style, script, [aria-hidden="true"]') !== null ||
    isTold(element.closest('.b-reading')) ||
    isOther(element);
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const isSpace = node.data.trim() === '';
    if (!isHidden(node.parentElement) && range.getClientRects().length > 0) texts.push({ node, rects, isSpace });
  }
  // The cells and links that hold words.
  const printed = new Set(
    texts.filter(({ isSpace }) => !isSpace).flatMap(({ node: { parentElement } }) =>
      ['td, th', 'a[href]'].map((holder) => parentElement.closest(holder)),
    ),
  );
  const wordsOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
    return node.nodeType === Node.ELEMENT_NODE && !isOther(node) ? [...node.childNodes].map(wordsOf).join('') : '';
  };
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
  const column = document.querySelector('main')?.getBoundingClientRect();
  const isWide = ({ node, rects }) =>
    column && node.parentElement.closest('main') && rects.some(({ right }) => right > column.right + 1);
  const nameText = ({ node }) => ({
    words: node.data.trim(),
    slide: (node.parentElement.closest('section.slide')?.id ?? '').replace('/', ''),
  });
  return {
    text: texts.map(({ node }) => node.data).join(''),
    heads: [...document.querySelectorAll('thead')].filter((head) => !isHidden(head)).map((head) =>
      texts.filter(({ node }) => head.contains(node)).map(({ node }) => node.data).join(''),
    ),
    tables: [...document.querySelectorAll('table')]
      .filter((table) => !isHidden(table) && table.getClientRects().length > 0)
      .map((table) =>
        [...table.rows].map((row) =>
          [...row.cells].map((cell) => ({
            isHead: cell.localName === 'th',
            isPrinted: printed.has(cell) || cell.querySelector('svg[role="img"]') !== null,
            words: wordsOf(cell),
          })),
        ),
      ),
    images: new Set([...document.images].map(({ src }) => src).filter((src) => !src.startsWith('data:image/svg'))).size,
    links: [...document.querySelectorAll('a[href]')].flatMap((link) => {
      const to = link.getAttribute('href');
      const target = to.startsWith('#') ? decodeURIComponent(to) : link.href;
      // Parts that stand apart, such as a title and a number, are apart in innerText.
      return printed.has(link) ? [{ target, text: (link.innerText ?? link.textContent).replaceAll(/\\s+/gu, ' ').trim() }] : [];
    }),
    clipped: texts.filter(isCut).map(nameText),
    wide: texts.filter((text) => isWide(text) && !isCut(text)).map(nameText),
  };
})()`;
