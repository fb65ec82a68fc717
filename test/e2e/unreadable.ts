/**
 * Which texts of a page cannot be read, by their pixels. A second picture of the page, with nothing but its texts in red,
 * tells which pixels of the first one are letters and which are their ground. So it does not matter who has painted
 * letters and ground: sheets, drawings, or a browser that forces colours upon the page.
 */
import type { Page } from 'playwright-core';
import { canvasBeside } from './canvas.ts';
import { capture } from './capture.ts';

/** Of letters to their ground. */
const LEAST_CONTRAST = 4.5;

interface Text {
  readonly words: string;
  /** Where its lines stand in the pictures. */
  readonly lines: readonly Line[];
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The texts of parts of a page that cannot be read, each with its contrast; the page is gone through window by window. */
export async function findUnreadable(page: Page, parts: string): Promise<string[]> {
  const canvas = await canvasBeside(page);
  const unreadable: string[] = [];
  const { height = 720 } = page.viewportSize() ?? {};
  for (let top = 0; await page.evaluate(scrollDown, top); top += height) {
    const texts = (await page.evaluate(listTexts, parts)).filter(({ lines }) => lines.length > 0);
    if (texts.length === 0) continue;
    const seen = await capture(page);
    const showPage = await page.evaluateHandle(showTextsAlone, parts);
    const lettersAlone = await capture(page);
    await showPage.evaluate((show) => show());
    unreadable.push(
      ...(await canvas.evaluate(measure, { texts, seen, lettersAlone, least: LEAST_CONTRAST })),
    );
  }
  return unreadable;
}

/** Tells whether there is as much of the page. */
function scrollDown(top: number): boolean {
  if (top >= document.documentElement.scrollHeight) return false;
  // A bar that stays would cover what is scrolled under it.
  const covering = top > 0 ? document.querySelectorAll<HTMLElement>('body *') : [];
  for (const element of covering)
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
  scrollTo({ top, behavior: 'instant' });
  return true;
}

function listTexts(parts: string): Text[] {
  /** Kept for those who listen. */
  const isClipped = (element: Element): boolean => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
    return false;
  };
  const texts: Text[] = [];
  for (const part of document.querySelectorAll(parts)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!node.textContent?.trim() || !holder || isClipped(holder)) continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = new Range();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()]
        .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
        .map(({ x, y, width, height }) => ({
          x: Math.floor(x),
          y: Math.floor(y),
          width: Math.ceil(width),
          height: Math.ceil(height),
        }));
      texts.push({ words: node.textContent.trim(), lines });
    }
  }
  return texts;
}

/** Gives what shows the page again. */
function showTextsAlone(parts: string): () => void {
  const shown = document.querySelectorAll(parts);
  for (const part of shown) part.setAttribute('data-letters', '');
  const sheet = new CSSStyleSheet();
  // What is important in a layer goes before what is important in a sheet of the page.
  sheet.replaceSync(`
    @layer letters {
    *, *::before, *::after, *::backdrop {
      forced-color-adjust: none !important;
      background: transparent !important;
      border-color: transparent !important;
      outline: none !important;
      box-shadow: none !important;
      filter: none !important;
      fill: transparent !important;
      stroke: transparent !important;
      color: transparent !important;
      text-decoration-color: transparent !important;
      transition: none !important;
    }
    html { background: #fff !important }
    [data-letters], [data-letters] * { color: #f00 !important }
    [data-letters] :is(text, tspan) { fill: #f00 !important }
    [data-letters]::before, [data-letters]::after, [data-letters] *::before, [data-letters] *::after {
      color: transparent !important;
    }
    input, select, progress, img { visibility: hidden !important }
    }`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const part of shown) part.removeAttribute('data-letters');
  };
}

/** Runs in a page that may read pictures, so it holds all it needs. */
async function measure(given: {
  readonly texts: readonly Text[];
  readonly seen: string;
  readonly lettersAlone: string;
  readonly least: number;
}): Promise<string[]> {
  const load = async (picture: string): Promise<ImageData> => {
    const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [seen, letters] = await Promise.all([load(given.seen), load(given.lettersAlone)]);
  const { width, height } = letters;
  /** How much of a pixel is letter, 0 to 1; nothing beyond the picture. */
  const letter = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height
      ? 0
      : 1 - (letters.data[(y * width + x) * 4 + 1] ?? 255) / 255;
  const linear = Array.from({ length: 256 }, (_, value) =>
    value / 255 <= 0.040_45 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const luminance = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    const channel = (index: number): number => linear[seen.data[at + index] ?? 0] ?? 0;
    return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
  };
  /** Of a pixel of a letter to the nearest one that is none. */
  const contrastAt = (x: number, y: number): number => {
    for (let far = 1; far < 40; far += 1)
      for (const [dx, dy] of [
        [far, 0],
        [-far, 0],
        [0, far],
        [0, -far],
      ] as const) {
        if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
        if (letter(x + dx, y + dy) > 0.02) continue;
        const [light = 0, dark = 0] = [luminance(x, y), luminance(x + dx, y + dy)].toSorted((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      }
    return 1;
  };
  return given.texts.flatMap(({ words, lines }) => {
    const contrasts: number[] = [];
    for (const line of lines)
      for (let y = line.y; y < line.y + line.height; y += 1)
        for (let x = line.x; x < line.x + line.width; x += 1)
          if (letter(x, y) > 0.9) contrasts.push(contrastAt(x, y));
    // Clipped, or of strokes too thin to fill a pixel.
    if (contrasts.length === 0) return [];
    // What a thread crosses can be read still.
    const contrast = contrasts.toSorted((a, b) => a - b)[Math.floor(contrasts.length / 4)] ?? 1;
    return contrast < given.least ? [`“${words.slice(0, 32)}” has a contrast of ${contrast.toFixed(1)}`] : [];
  });
}
