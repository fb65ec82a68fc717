import type { TypeMinimum } from './type-minimums.ts';

/** What is wrong with the slide on the stage, as a person would see it. Runs in the page, so it holds all it needs. */
export function measureSlide(minimums: readonly TypeMinimum[]): string[] {
  const slide = document.querySelector<HTMLElement>('.slides > section.present');
  if (!slide) return ['no slide is on the stage'];
  const problems: string[] = [];
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / 1920;
  const SLACK = 1.5;
  const margins = new DOMRect(frame.x + 96 * scale, frame.y, 1728 * scale, frame.height);
  const foot = slide.querySelector('footer')?.getBoundingClientRect() ?? frame;

  interface Line {
    readonly text: string;
    readonly element: Element;
    readonly rect: DOMRect;
  }

  const shown = (element: Element): boolean => {
    // checkVisibility() calls text in an SVG group that is not displayed visible.
    for (let box: Element | null = element; box && box !== slide; box = box.parentElement) {
      if (getComputedStyle(box).display === 'none') return false;
    }
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  // The table of the participants is there for screen readers until somebody asks to see it.
  const unseen = '.unseen, .b-reading, .slide:not(.as-table) table.d-participants';
  const visible = (element: Element): boolean => shown(element) && !element.closest(unseen);

  const lines: Line[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !element || !visible(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0.5) lines.push({ text: text.slice(0, 24), element, rect });
    }
  }
  if (lines.length === 0) problems.push('no text is visible');

  const inside = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.bottom <= outer.bottom + SLACK;

  const common = (a: DOMRect, b: DOMRect): { width: number; height: number } => ({
    width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });

  // A line's box is taller than its letters; what must not touch is the letters.
  const letters = ({ rect, element }: Line): DOMRect => {
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    const inset = Math.max(0, (rect.height - size) / 2);
    return new DOMRect(rect.x, rect.y + inset, rect.width, rect.height - 2 * inset);
  };

  const isBordered = ({ borderTopStyle, borderTopWidth, borderLeftWidth }: CSSStyleDeclaration): boolean =>
    borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && parseFloat(borderLeftWidth) > 0;
  const isPainted = (box: Element): boolean => {
    const style = getComputedStyle(box);
    return (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || isBordered(style)) && style.display !== 'inline';
  };
  // What is painted in the colour of the ground only sets a line behind it apart.
  const grounds = ['.slides > section.present', '.reveal', 'body', ':root'].map((query) => {
    const ground = document.querySelector(query);
    return ground ? getComputedStyle(ground).backgroundColor : '';
  });
  const isSeen = (box: Element): boolean =>
    isPainted(box) &&
    (!grounds.includes(getComputedStyle(box).backgroundColor) || isBordered(getComputedStyle(box)));
  const boxOf = (element: Element): Element | undefined => {
    for (let box: Element | null = element; box && box !== slide; box = box.parentElement) {
      if (isPainted(box)) return box;
    }
    return undefined;
  };

  // Shapes of a picture that is set at build are drawn apart from its words, the last of them on top.
  const shapes = [
    ...slide.querySelectorAll('.b-drawing :is(rect, ellipse):not(.b-f-paper[stroke="none"])'),
  ].filter(visible);
  const isSeenShape = (shape: Element): boolean => {
    const { fill, stroke } = getComputedStyle(shape);
    return stroke !== 'none' || !grounds.includes(fill);
  };
  const shapeUnder = (words: DOMRect): Element | undefined =>
    shapes.findLast((shape) => {
      const { width, height } = common(words, shape.getBoundingClientRect());
      return width > SLACK && height > SLACK;
    });

  for (const line of lines) {
    const where = `“${line.text}”`;
    // A bracket of the diagram stands beyond the names, and its words with it.
    // Thanks begin earlier by what their large letters keep free on their left.
    const room = line.element.closest('.d-bracket, [data-kind="closing"] h2') ? frame : margins;
    if (!inside(letters(line), room)) problems.push(`${where} leaves the margins of the slide`);
    const box = line.element instanceof SVGElement ? undefined : boxOf(line.element);
    if (box && !inside(letters(line), box.getBoundingClientRect()))
      problems.push(`${where} leaves its box .${box.className}`);
    const shape = line.element.closest('.b-words') && shapeUnder(letters(line));
    if (shape && !inside(letters(line), shape.getBoundingClientRect()))
      problems.push(`${where} leaves its box .${shape.getAttribute('class') ?? ''}`);
    const { width, height } = common(letters(line), foot);
    if (width > SLACK && height > SLACK && !line.element.closest('footer'))
      problems.push(`${where} lies over the foot`);
  }

  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.element === b.element) continue;
      const { width, height } = common(letters(a), letters(b));
      if (width > SLACK && height > SLACK * 2) problems.push(`“${a.text}” overlaps “${b.text}”`);
    }
  }

  // What a hand may press keeps its distance from text that is not its own.
  const APART = 6 * scale;
  for (const control of slide.querySelectorAll('button, input')) {
    if (!visible(control)) continue;
    const own = control.closest('label') ?? control;
    for (const line of lines) {
      const { width, height } = common(control.getBoundingClientRect(), letters(line));
      if (width > -APART && height > -APART && !own.contains(line.element))
        problems.push(`“${line.text}” is too close to a control`);
    }
  }

  for (const { text, element } of lines) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const least = minimums.find(({ query }) => element.closest(query))?.size ?? 0;
    if (size < least - 0.1) problems.push(`“${text}” is ${size} px, under ${least}`);
  }

  for (const element of slide.querySelectorAll<HTMLElement>('.picture, .picture *')) {
    if (!visible(element)) continue;
    const name = `<${element.tagName} class="${element.getAttribute('class') ?? ''}">`;
    const box = element.getBoundingClientRect();
    if (!inside(box, frame)) problems.push(`${name} leaves the slide`);
    // Threads come from the edges; everything else keeps to the margins.
    const keepsToMargins = shapes.includes(element) ? isSeenShape : isSeen;
    if (element instanceof SVGElement && !shapes.includes(element)) continue;
    if (keepsToMargins(element) && !inside(box, margins))
      problems.push(`${name} leaves the margins of the slide`);
    if (keepsToMargins(element) && box.bottom > foot.top + SLACK) problems.push(`${name} lies over the foot`);
    const clips = getComputedStyle(element).overflow !== 'visible';
    const tooMuch =
      element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
    if (clips && tooMuch) problems.push(`${name} is clipped`);
  }
  return [...new Set(problems)];
}
