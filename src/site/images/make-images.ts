/** Makes the pictures that pages want from the files of a deck: cropped, in the size that is shown, and no heavier than need be. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import type { WantedImage } from '../../board/image-source.ts';
import { DeckError } from '../../deck/error.ts';
import { cached } from '../fonts/subset.ts';
import { tidyCache } from '../fonts/tidy-cache.ts';
import { cropDrawing } from './crop-drawing.ts';
import { cropAround } from './crop.ts';
import { readImageFile } from './read-image-file.ts';

/** A picture that is made: where it stands on a site, and its content. */
export interface MadeImage {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Where made pictures are kept, from the root of the project. */
export const IMAGE_CACHE = '.cache/images';
/** Pixels of a picture for each of the slide: enough for print in 300 to an inch. */
export const SHARP = 1.25;
/** A page of a deck is carried on a phone, too. */
const MOST_BYTES = 600_000;
const QUALITY = 80;

/**
 * Every wanted picture, by its name.
 * @throws {DeckError} naming those that are too heavy.
 */
export async function makeImages(
  folder: string,
  wanted: ReadonlyMap<string, WantedImage>,
  cacheFolder: string,
): Promise<ReadonlyMap<string, MadeImage>> {
  if (wanted.size === 0) return new Map();
  await mkdir(cacheFolder, { recursive: true });
  const made = await Promise.all(
    [...wanted].map(
      async ([source, image]) => [source, await makeImage(folder, image, cacheFolder)] as const,
    ),
  );
  await tidyCache(cacheFolder);
  const heavy = made.flatMap(([, { bytes }], index) => {
    const file = [...wanted.values()][index]?.file ?? '';
    return bytes.length <= MOST_BYTES
      ? []
      : {
          place: file,
          field: '',
          message: `takes ${Math.ceil(bytes.length / 1000)} kB as it is shown, more than ${MOST_BYTES / 1000}`,
          remedy: 'Use a picture with less in it, or a simpler drawing',
        };
  });
  if (heavy.length > 0) throw new DeckError(heavy);
  return new Map(made);
}

async function makeImage(folder: string, image: WantedImage, cacheFolder: string): Promise<MadeImage> {
  const file = await readImageFile(join(folder, image.file));
  const isDrawing = extname(image.file) === '.svg';
  const bytes = isDrawing
    ? Buffer.from(cropDrawing(file.toString('utf8'), image))
    : await cached(join(cacheFolder, `${hashOf(file, image)}.jpg`), () => shrink(file, image));
  const [ending, type] = isDrawing ? ['svg', 'image/svg+xml'] : ['jpg', 'image/jpeg'];
  const name = basename(image.file, extname(image.file));
  return {
    path: `assets/${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`,
    type,
    bytes,
  };
}

function hashOf(file: Buffer, image: WantedImage): string {
  const made = JSON.stringify([image.w, image.h, image.focus, SHARP, QUALITY, sharp.versions]);
  return createHash('sha256').update(file).update(made).digest('hex').slice(0, 32);
}

/** A JPEG, which a PDF takes as it is; any other picture would be many times as heavy there. */
async function shrink(file: Buffer, { w, h, focus }: WantedImage): Promise<Buffer> {
  const { autoOrient } = await sharp(file).metadata();
  const { x, y, w: width, h: height } = cropAround(autoOrient, w / h, focus);
  const [left, top] = [Math.round(x), Math.round(y)];
  return sharp(file)
    .autoOrient()
    .extract({
      left,
      top,
      width: Math.min(Math.round(width), autoOrient.width - left),
      height: Math.min(Math.round(height), autoOrient.height - top),
    })
    .resize(Math.round(w * SHARP), Math.round(h * SHARP), { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer();
}
