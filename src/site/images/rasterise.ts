/** Draws drawings as pixels, for programs that show none reliably. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import type { WantedImage } from '../../board/image-source.ts';
import { cached } from '../fonts/subset.ts';
import { makeImages, SHARP, type MadeImage } from './make-images.ts';

/** Pixels to an inch at which a drawing is as large as it says. */
const PLAIN = 72;

type Raster = Pick<MadeImage, 'type' | 'bytes'>;

/** Every wanted picture as `makeImages` makes it, but drawings as PNG. */
export async function makeRasters(
  folder: string,
  wanted: ReadonlyMap<string, WantedImage>,
  cacheFolder: string,
): Promise<ReadonlyMap<string, Raster>> {
  const made = await makeImages(folder, wanted, cacheFolder);
  const rasters = [...made].map(async ([source, image]): Promise<readonly [string, Raster]> => {
    if (image.type !== 'image/svg+xml') return [source, image];
    return [source, { type: 'image/png', bytes: await rasterise(image.bytes, cacheFolder) }];
  });
  return new Map(await Promise.all(rasters));
}

function rasterise(svg: Buffer, cacheFolder: string): Promise<Buffer> {
  const made = JSON.stringify([SHARP, sharp.versions]);
  const name = createHash('sha256').update(svg).update(made).digest('hex').slice(0, 32);
  return cached(join(cacheFolder, `${name}.png`), () =>
    sharp(svg, { density: PLAIN * SHARP })
      .png({ compressionLevel: 9 })
      .toBuffer(),
  );
}
