/** States that nothing can be seen of, by the pixels: what is chosen, present, done or wrong. */
import type { ElementHandle, Page } from 'playwright-core';
import { canvasBeside } from './canvas.ts';
import { capture } from './capture.ts';

/** What tells a state, and the values that have to look different; none takes the attribute off. */
const STATES: ReadonlyArray<readonly [parts: string, attribute: string, values: readonly string[]]> = [
  ['[aria-pressed]:not(svg *)', 'aria-pressed', ['true', 'false']],
  ['[aria-current]', 'aria-current', ['true', '']],
  ['[aria-invalid]', 'aria-invalid', ['true', 'false']],
  ['[data-state]', 'data-state', ['good', 'todo', 'look']],
  ['[data-stopwatch]', 'data-stopwatch', ['paused', 'runs']],
  ['.m-eye.m-present:not(.preview *)', 'class', ['m-eye m-present', 'm-eye m-past', 'm-eye m-later']],
  ['.d-diagram.d-chosen:not(.preview *) .d-row', 'class', ['d-node d-row', 'd-node d-row d-near']],
  ['label:has(:is([type="radio"], [type="checkbox"]))', 'checked', ['true', 'false']],
];

/** The states of parts of an element that nothing can be seen of. One part is tried of those that look alike. */
export async function findUntold(page: Page, parts: string): Promise<string[]> {
  const canvas = await canvasBeside(page);
  const untold: string[] = [];
  for (const [selector, attribute, values] of STATES) {
    const found = page.locator(parts).locator(selector);
    for (const index of await found.evaluateAll(firstOfEachLook)) {
      const part = await found.nth(index).elementHandle();
      if (!part) continue;
      await part.scrollIntoViewIfNeeded();
      const before = await part.evaluate(setState, [attribute, values[0] ?? ''] as const);
      const pictures: string[] = [];
      for (const value of values) {
        await part.evaluate(setState, [attribute, value] as const);
        pictures.push(await takePicture(page, part));
      }
      await part.evaluate(setState, [attribute, before] as const);
      if (await canvas.evaluate(areAllDifferent, pictures)) continue;
      const name = await part.evaluate((at) => `${at.tagName} ${at.textContent?.trim().slice(0, 24) ?? ''}`);
      untold.push(`${attribute} changes too little of ${name}`);
    }
  }
  return untold;
}

function firstOfEachLook(parts: readonly Element[]): number[] {
  const looks = parts.map(
    (part) => `${part.tagName} ${part.getAttribute('class') ?? ''} ${part.parentElement?.className ?? ''}`,
  );
  return looks.flatMap((look, index) =>
    looks.indexOf(look) === index && parts[index]?.checkVisibility({ visibilityProperty: true })
      ? [index]
      : [],
  );
}

/** Gives the state before. */
function setState(part: Element, [attribute, value]: readonly [string, string]): string {
  const box = part.querySelector('input');
  if (attribute === 'checked' && box) {
    const before = String(box.checked);
    box.checked = value === 'true';
    return before;
  }
  const before = part.getAttribute(attribute) ?? '';
  if (value === '') part.removeAttribute(attribute);
  else part.setAttribute(attribute, value);
  return before;
}

/** Runs in a page that may read pictures, so it holds all it needs. */
async function areAllDifferent(pictures: readonly string[]): Promise<boolean> {
  const images = await Promise.all(
    pictures.map(async (picture) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    }),
  );
  const luminance = (data: Uint8ClampedArray, at: number): number => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map(
      (channel) => ((data[at + channel] ?? 0) / 255) ** 2.2,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isDifferent = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean => {
    let changed = 0;
    for (let at = 0; at < one.length; at += 4) {
      const [light = 0, dark = 0] = [luminance(one, at), luminance(other, at)].toSorted((a, b) => b - a);
      if ((light + 0.05) / (dark + 0.05) >= 3) changed += 1;
    }
    return changed >= 20;
  };
  return images.every((image, index) => images.slice(index + 1).every((other) => isDifferent(image, other)));
}

/** As the browser paints it with what is around it, in base64. */
async function takePicture(page: Page, part: ElementHandle): Promise<string> {
  const clip = await part.evaluate((node) => {
    const AROUND = 8;
    const box = (node as Element).getBoundingClientRect();
    const [x, y] = [Math.max(0, box.left - AROUND), Math.max(0, box.top - AROUND)];
    const [right, bottom] = [
      Math.min(innerWidth, box.right + AROUND),
      Math.min(innerHeight, box.bottom + AROUND),
    ];
    // The protocol counts from the page's corner.
    return { x: x + scrollX, y: y + scrollY, width: right - x, height: bottom - y, scale: 1 };
  });
  return capture(page, { clip });
}
