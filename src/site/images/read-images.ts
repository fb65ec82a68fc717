/** Reads what the pictures of a deck are: their size, and whether they can be shown at all. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ImageFacts, Images } from '../../deck/images.ts';
import { readImageFile } from './read-image-file.ts';

/** Every file that is there, by its path from the deck's folder. */
export async function readImages(folder: string, files: readonly string[]): Promise<Images> {
  const read = files.map(async (file) => [file, await readImage(join(folder, file))] as const);
  return new Map((await Promise.all(read)).flatMap(([file, facts]) => (facts ? [[file, facts]] : [])));
}

async function readImage(path: string): Promise<ImageFacts | string | undefined> {
  const bytes = await readImageFile(path).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    const { autoOrient, format } = await sharp(bytes).metadata();
    return {
      ...autoOrient,
      isDrawing: format === 'svg',
      hash: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (cause) {
    return `is no picture that can be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
