/** Small pictures of pages, and how much two of them differ, which a page beside the one that is looked at tells. */
import type { Page } from 'playwright-core';
import { capture } from './capture.ts';

const WIDTH = 320;
/** A channel of 0 to 255 that differs by less is the same to the eye. */
const SEEN = 32;

/** What is seen of a window, 320 pixels wide, as WebP. */
export async function takeSmallPicture(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: WIDTH, height: WIDTH };
  const clip = { x: 0, y: 0, width, height, scale: WIDTH / width };
  return Buffer.from(await capture(page, { format: 'webp', quality: 35, clip }), 'base64');
}

/** The share of pixels in which two pictures differ to the eye: 1 where their sizes do. */
export function compareSmallPictures(one: Buffer, other: Buffer, canvas: Page): Promise<number> {
  return canvas.evaluate(
    async ([first, second, seen]) => {
      const read = async (webp: string): Promise<ImageData> => {
        const image = await createImageBitmap(await (await fetch(`data:image/webp;base64,${webp}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('This browser draws on no canvas.');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await read(first), await read(second)];
      if (a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const apart = [0, 1, 2].some(
          (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) >= seen,
        );
        if (apart) different += 1;
      }
      return different / (a.width * a.height);
    },
    [one.toString('base64'), other.toString('base64'), SEEN] as const,
  );
}
