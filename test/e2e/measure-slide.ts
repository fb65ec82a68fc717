/** What is wrong with the slide that is on the stage, as a person would see it. Runs in the page, so it holds all it needs. */
export function measureSlide(): string[] {
  const slide = document.querySelector<HTMLElement>('.slides > section.present');
  if (!slide) return ['no slide is on the stage'];
  const problems: string[] = [];
  const scale = slide.getBoundingClientRect().width / 1920;
  const frame = slide.getBoundingClientRect();
  const SLACK = 1.5;

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
  const unseen = '.unseen, .slide:not(.as-table) table.participants';
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

  // A line's box is taller than its letters; what must not touch is the letters.
  const letters = ({ rect, element }: Line): DOMRect => {
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    const inset = Math.max(0, (rect.height - size) / 2);
    return new DOMRect(rect.x, rect.y + inset, rect.width, rect.height - 2 * inset);
  };

  const boxOf = (element: Element): Element | undefined => {
    for (let box: Element | null = element; box && box !== slide; box = box.parentElement) {
      const style = getComputedStyle(box);
      const painted = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      const bordered =
        style.borderTopStyle !== 'none' &&
        parseFloat(style.borderTopWidth) > 0 &&
        parseFloat(style.borderLeftWidth) > 0;
      if ((painted || bordered) && style.display !== 'inline') return box;
    }
    return undefined;
  };

  for (const line of lines) {
    const where = `“${line.text}”`;
    if (!inside(letters(line), frame)) problems.push(`${where} leaves the slide`);
    const box = line.element instanceof SVGElement ? undefined : boxOf(line.element);
    if (box && !inside(letters(line), box.getBoundingClientRect()))
      problems.push(`${where} leaves its box .${box.className}`);
  }

  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.element === b.element) continue;
      const [first, second] = [letters(a), letters(b)];
      const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
      const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
      if (width > SLACK && height > SLACK * 2) problems.push(`“${a.text}” overlaps “${b.text}”`);
    }
  }

  // What a hand may press keeps its distance from text that is not its own.
  const APART = 6 * scale;
  for (const control of slide.querySelectorAll('button, input')) {
    if (!visible(control)) continue;
    const own = control.closest('label') ?? control;
    const box = control.getBoundingClientRect();
    for (const line of lines) {
      const text = letters(line);
      const width = Math.min(box.right, text.right) - Math.max(box.left, text.left);
      const height = Math.min(box.bottom, text.bottom) - Math.max(box.top, text.top);
      if (width > -APART && height > -APART && !own.contains(line.element))
        problems.push(`“${line.text}” is too close to a control`);
    }
  }

  const smallest = (element: Element): number => {
    if (element.closest('h2')) return 48;
    if (element.closest('.other-headline')) return 26;
    if (element.closest('.explore-tools')) return 20;
    if (element.closest('.diagram .kind, .details')) return element.closest('.second') ? 20 : 24;
    if (element.closest('footer .number')) return 28;
    if (element.closest('footer, .second, .kinds-note, .full'))
      return element.closest('.glossary td.second') ? 28 : 20;
    return 28;
  };
  for (const { text, element } of lines) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (size < smallest(element)) problems.push(`“${text}” is ${size} px, under ${smallest(element)}`);
  }

  // A mixed colour is computed as `color(srgb 0.1 0.2 0.3)`.
  const channels = (colour: string): number[] => {
    const numbers = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    if (!colour.startsWith('color(')) return numbers;
    return numbers.map((value, index) => (index < 3 ? value * 255 : value));
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element): string => {
    if (element.closest('.diagram .root') && element.classList.contains('count')) {
      return getComputedStyle(element.closest('.root')?.querySelector('.hub') ?? element).fill;
    }
    for (let box: Element | null = element; box; box = box.parentElement) {
      const colour = getComputedStyle(box).backgroundColor;
      if (!(box instanceof SVGElement) && (channels(colour)[3] ?? 1) > 0.99) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const { text, element } of lines) {
    const style = getComputedStyle(element);
    const [light = 0, dark = 0] = [
      luminance(element instanceof SVGElement ? style.fill : style.color),
      luminance(behind(element)),
    ].toSorted((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) problems.push(`“${text}” has a contrast of ${ratio.toFixed(1)}`);
  }

  for (const element of slide.querySelectorAll('.picture *')) {
    if (visible(element) && !inside(element.getBoundingClientRect(), frame))
      problems.push(`<${element.tagName} class="${element.getAttribute('class') ?? ''}"> leaves the slide`);
  }
  return [...new Set(problems)];
}
