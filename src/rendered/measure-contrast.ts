/** The texts on the stage that stand out too little from what is behind them. Runs in the page, so it holds all it needs. */
export function measureContrast(): string[] {
  const slide = document.querySelector<HTMLElement>('.slides > section.present');
  if (!slide) return ['no slide is on the stage'];
  const LEAST = 4.5;

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
  // The shapes of a picture lie under its words, the last of them on top.
  const shapes = [
    ...slide.querySelectorAll<SVGGeometryElement>('.b-drawing :is(rect, ellipse, circle, path)'),
  ].filter(
    (shape) =>
      getComputedStyle(shape).fill !== 'none' &&
      shape.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const shapeUnder = (element: Element): SVGGeometryElement | undefined => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = new DOMPoint(x + width / 2, y + height / 2);
    return shapes.findLast((shape) =>
      shape.isPointInFill(middle.matrixTransform(shape.getScreenCTM()?.inverse())),
    );
  };
  const behind = (element: Element): string => {
    const shape = element.closest('.b-words') && shapeUnder(element);
    if (shape) return getComputedStyle(shape).fill;
    for (let box: Element | null = element; box; box = box.parentElement) {
      // Text of a drawing stands on the box of its own group.
      const drawn = box instanceof SVGGElement ? box.querySelector(':scope > .d-box') : null;
      if (drawn && getComputedStyle(drawn).fill !== 'none') return getComputedStyle(drawn).fill;
      const colour = getComputedStyle(box).backgroundColor;
      if (!(box instanceof SVGElement) && (channels(colour)[3] ?? 1) > 0.99) return colour;
    }
    return 'rgb(255, 255, 255)';
  };

  const texts = [...slide.querySelectorAll('*')].filter(
    (element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.unseen, .b-reading, .slide:not(.as-table) table.d-participants'),
  );
  return texts.flatMap((element) => {
    const style = getComputedStyle(element);
    const [light = 0, dark = 0] = [
      luminance(element instanceof SVGElement ? style.fill : style.color),
      luminance(behind(element)),
    ].toSorted((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    return ratio < LEAST
      ? `“${element.textContent?.slice(0, 24) ?? ''}” has a contrast of ${ratio.toFixed(1)}`
      : [];
  });
}
